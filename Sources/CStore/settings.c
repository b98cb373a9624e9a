#include "CStore.h"
#include <sqlite3.h>

// A function of its own in C because sqlite3_config takes whatever arguments the setting has, which Swift cannot call.
void cs_keep_no_memory_account(void) { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }
