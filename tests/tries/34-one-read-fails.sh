# Fault 34: a journal is set aside only where it is damaged, not where one read of it fails or its memory can't be shared.
source "$(dirname "$0")/world.sh"
want cc
screen
past 3 1
cc -shared -fPIC -O1 -o "$own/fails.so" "$here/one_read_fails.c" -ldl
export FAIL NTH
# Debian's sqlite reads with pread64; a library that reads otherwise would make this trial say nothing.
for case in read:{1..12} shm:1; do
    FAIL=${case%:*} NTH=${case#*:}
    LD_PRELOAD=$own/fails.so start
    stop
    if compgen -G "$own/data/effleur/*[!l]" | grep -qvE 'journal.sqlite(-wal|-shm|\.lock)?$|lock$|routines$'; then
        fell "$case: $(ls "$own/data/effleur" | paste -sd ' ')"
    fi
    same "$case: sessions" "$(kept)" 3
done
[[ -s $own/failed ]] || fell "no read failed: the trial tries nothing"
held "12 failing reads, one after the other, and memory that can't be shared: 3 of 3 sessions are there"
