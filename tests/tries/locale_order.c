/* Preloaded by trial 03: makes one order of two threads sure. A thread that reads asks for the decimal point; only then
   does the main thread set the desktop's locale; only then does the other one read on, for half a second before the main
   thread can set anything right. Neither waits longer than 2 s. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <locale.h>
#include <stdatomic.h>
#include <sys/syscall.h>
#include <unistd.h>

static atomic_bool asked, set;

static void await(atomic_bool* what) {
    for (int i = 0; i < 2000 && !*what; ++i)
        usleep(1000);
}

struct lconv* localeconv(void) {
    struct lconv* (*real)(void) = dlsym(RTLD_NEXT, "localeconv");
    static _Thread_local struct lconv told;
    told = *real();
    if (syscall(SYS_gettid) != getpid() && !set) {
        asked = 1;
        await(&set);
    }
    return &told;
}

char* setlocale(int category, const char* name) {
    char* (*real)(int, const char*) = dlsym(RTLD_NEXT, "setlocale");
    if (name && *name && set) usleep(500000);
    if (!name || *name) return real(category, name);
    await(&asked);
    char* told = real(category, name);
    set = 1;
    return told;
}
