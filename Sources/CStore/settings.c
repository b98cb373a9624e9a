#include "CStore.h"
#include <malloc.h>
#include <sqlite3.h>

// In C because sqlite3_config takes whatever arguments the setting has, which Swift cannot call, and glibc's malloc.h is in no module of
// Swift's.

void cs_keep_no_memory_account(void) { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

void cs_return_freed_memory(void) {
    mallopt(M_MMAP_THRESHOLD, 128 << 10);
    mallopt(M_ARENA_MAX, 2);
}
