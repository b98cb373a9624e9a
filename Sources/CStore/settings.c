#define _GNU_SOURCE
#include "CStore.h"
#include <fcntl.h>
#include <malloc.h>
#include <sqlite3.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

// In C because sqlite3_config takes whatever arguments the setting has, which Swift cannot call, and glibc's malloc.h, statx and memmem
// are in no module of Swift's.

void cs_settle_sqlite(void) {
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    sqlite3_config(SQLITE_CONFIG_URI, 1);
}

void cs_return_freed_memory(void) {
    mallopt(M_MMAP_THRESHOLD, 128 << 10);
    mallopt(M_ARENA_MAX, 2);
}

int cs_file_identity(const char *path, uint64_t *device, uint64_t *inode) {
    struct statx found;
    if (statx(AT_FDCWD, path, 0, STATX_INO, &found) != 0) return -1;
    *device = makedev(found.stx_dev_major, found.stx_dev_minor);
    *inode = found.stx_ino;
    return 0;
}

const void *cs_find(const void *text, size_t length, const void *bytes, size_t count) { return memmem(text, length, bytes, count); }
