/* Preloaded by trial 34. FAIL=read: the NTH read of the journal gives an input/output error, once. FAIL=shm: the journal's
   shared memory can't be mapped. What failed is noted in the file "failed" of the home. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static int is(int file, const char* ending) {
    char link[64];
    char path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    const size_t wanted = strlen(ending);
    return length >= (ssize_t)wanted && memcmp(path + length - wanted, ending, wanted) == 0;
}

static int wants(const char* what) {
    const char* told = getenv("FAIL");
    return told && strcmp(told, what) == 0;
}

static void note(void) {
    char path[4096];
    snprintf(path, sizeof path, "%s/failed", getenv("HOME"));
    const int file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0) return;
    if (write(file, "x", 1) != 1) abort();
    close(file);
}

static int fails(int file) {
    static atomic_int reads;
    if (!wants("read") || !is(file, "journal.sqlite")) return 0;
    const char* nth = getenv("NTH");
    if (++reads != (nth ? atoi(nth) : 1)) return 0;
    note();
    return 1;
}

ssize_t pread64(int file, void* into, size_t count, off64_t at) {
    ssize_t (*real)(int, void*, size_t, off64_t) = dlsym(RTLD_NEXT, "pread64");
    if (!fails(file)) return real(file, into, count, at);
    errno = EIO;
    return -1;
}

ssize_t pread(int file, void* into, size_t count, off_t at) {
    return pread64(file, into, count, at);
}

void* mmap64(void* at, size_t size, int protection, int flags, int file, off64_t from) {
    void* (*real)(void*, size_t, int, int, int, off64_t) = dlsym(RTLD_NEXT, "mmap64");
    if (file < 0 || !wants("shm") || !is(file, "journal.sqlite-shm")) return real(at, size, protection, flags, file, from);
    note();
    errno = ENODEV;
    return MAP_FAILED;
}

void* mmap(void* at, size_t size, int protection, int flags, int file, off_t from) {
    return mmap64(at, size, protection, flags, file, from);
}
