#ifndef CSTORE_H
#define CSTORE_H

#include <stddef.h>
#include <stdint.h>

/// Tells SQLite to keep no account of the memory it takes, which nobody asks for: each allocation would take a lock for it; and to take
/// addresses (`file:`) as Debian's does anyway. To be called before the first database is opened; later it does nothing.
void cs_settle_sqlite(void);

/// Memory that is freed goes back to the system at once, instead of lying between what stays.
void cs_return_freed_memory(void);

/// Which file a path leads to; -1 when there is none. Not asked is when it was changed: a file system that was asked for it must write a
/// new time with the next change (Linux 6.13, multigrain timestamps), which costs a commit another write to the disk.
int cs_file_identity(const char *path, uint64_t *device, uint64_t *inode);

/// Where `bytes` begin first in `text`; NULL when nowhere.
const void *cs_find(const void *text, size_t length, const void *bytes, size_t count);

/// Makes a layer under SQLite known that writes what belongs together of its log at once, and answers the name to open databases with
/// (`vfs=`); NULL when it cannot. To be called once.
const char *cs_log_gathering(void);

#endif
