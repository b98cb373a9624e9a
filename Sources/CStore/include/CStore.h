#ifndef CSTORE_H
#define CSTORE_H

/// Tells SQLite to keep no account of the memory it takes, which nobody asks for: each allocation would take a lock for it. To be
/// called before the first database is opened; later it does nothing.
void cs_keep_no_memory_account(void);

/// Memory that is freed goes back to the system at once, instead of lying between what stays.
void cs_return_freed_memory(void);

#endif
