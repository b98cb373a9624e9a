#include "CStore.h"
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

// A layer under SQLite (a VFS) for its log alone. SQLite hands each page of the log over by two writes, 24 bytes that head the frame and then
// the page, and the system takes nearly as long over each as over a hundred thousand bytes at once. So what belongs together is gathered here
// and written at once: when the frame comes that commits, when something else is done with the file, and when the room is full.
//
// Nobody can miss what is gathered: frames of a transaction that has not committed are looked for by its own connection alone.

enum { frame_head = 24, room = 128 << 10 };

typedef struct {
    // Of the layer beneath.
    const sqlite3_io_methods *usual;
    sqlite3_io_methods own;
    // Where in the file the gathered bytes belong.
    sqlite3_int64 start;
    int length;
    // Whether the frame that is being written is the last of its transaction: nothing of it may wait.
    int commits;
    char *bytes;
} gathering;

static sqlite3_vfs layer;
// What the layer beneath takes for a file; ours lies behind it.
static int usual_size;

static gathering *gathering_of(sqlite3_file *file) { return (gathering *)((char *)file + usual_size); }

// The layer beneath may know its files by their methods.
#define BENEATH(call) (file->pMethods = g->usual, code = g->usual->call, file->pMethods = &g->own, code)

static int hand_on(sqlite3_file *file) {
    gathering *g = gathering_of(file);
    int code, length = g->length;
    // Written or failed: what failed is SQLite's to say again.
    g->length = 0;
    return length == 0 ? SQLITE_OK : BENEATH(xWrite(file, g->bytes, length, g->start));
}

static int log_write(sqlite3_file *file, const void *bytes, int length, sqlite3_int64 at) {
    gathering *g = gathering_of(file);
    int code;
    // The second of its numbers is how large the database is after a commit, and zero in all other frames.
    if (length == frame_head) g->commits = memcmp((const char *)bytes + 4, "\0\0\0\0", 4) != 0;
    if (g->length > 0 && (at != g->start + g->length || g->length + length > room)) {
        if ((code = hand_on(file)) != SQLITE_OK) return code;
    }
    if (g->bytes == NULL) g->bytes = malloc(room);
    if (g->bytes == NULL || length > room) return BENEATH(xWrite(file, bytes, length, at));
    if (g->length == 0) g->start = at;
    memcpy(g->bytes + g->length, bytes, length);
    g->length += length;
    return g->commits ? hand_on(file) : SQLITE_OK;
}

static int log_read(sqlite3_file *file, void *bytes, int length, sqlite3_int64 at) {
    gathering *g = gathering_of(file);
    int code;
    if (at < g->start + g->length && g->start < at + length && (code = hand_on(file)) != SQLITE_OK) return code;
    return BENEATH(xRead(file, bytes, length, at));
}

// What asks about the file as a whole must find all of it there.
#define WITH_ALL_WRITTEN(call) \
    gathering *g = gathering_of(file); \
    int code = hand_on(file); \
    return code != SQLITE_OK ? code : BENEATH(call)

static int log_sync(sqlite3_file *file, int flags) { WITH_ALL_WRITTEN(xSync(file, flags)); }
static int log_truncate(sqlite3_file *file, sqlite3_int64 size) { WITH_ALL_WRITTEN(xTruncate(file, size)); }
static int log_size(sqlite3_file *file, sqlite3_int64 *size) { WITH_ALL_WRITTEN(xFileSize(file, size)); }

static int log_close(sqlite3_file *file) {
    gathering *g = gathering_of(file);
    // What still waits belongs to a transaction that never ended.
    free(g->bytes);
    file->pMethods = g->usual;
    return g->usual->xClose(file);
}

static int open_file(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *flags_out) {
    sqlite3_vfs *beneath = sqlite3_vfs_find(NULL);
    file->pMethods = NULL;
    if (beneath == NULL || beneath->szOsFile > usual_size) return SQLITE_CANTOPEN;
    int code = beneath->xOpen(beneath, name, file, flags, flags_out);
    if (code != SQLITE_OK || (flags & SQLITE_OPEN_WAL) == 0) return code;
    gathering *g = gathering_of(file);
    *g = (gathering){.usual = file->pMethods, .own = *file->pMethods};
    g->own.xWrite = log_write;
    g->own.xRead = log_read;
    g->own.xSync = log_sync;
    g->own.xTruncate = log_truncate;
    g->own.xFileSize = log_size;
    g->own.xClose = log_close;
    file->pMethods = &g->own;
    return SQLITE_OK;
}

const char *cs_log_gathering(void) {
    sqlite3_vfs *usual = sqlite3_vfs_find(NULL);
    if (usual == NULL) return NULL;
    usual_size = (usual->szOsFile + 15) / 16 * 16;
    layer = *usual;
    layer.pNext = NULL;
    layer.zName = "giothong";
    layer.szOsFile = usual_size + (int)sizeof(gathering);
    layer.xOpen = open_file;
    return sqlite3_vfs_register(&layer, 0) == SQLITE_OK ? layer.zName : NULL;
}
