#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE
#define _GNU_SOURCE
#include "CTerminal.h"

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wchar.h>

// From <term.h>, whose macros (columns, lines …) take too many names.
extern char *tigetstr(const char *);

static SCREEN *screen;
static FILE *screen_input, *screen_output;
/// Where curses writes a frame, and where it would have gone.
static int frame_file = -1, terminal_line = -1;

bool ct_choose_locale(void) {
    const char *names[] = {"", "C.UTF-8", "en_US.UTF-8"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (setlocale(LC_CTYPE, names[i]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
    return false;
}

static void close_streams(void) {
    if (screen_input) fclose(screen_input);
    if (screen_output) fclose(screen_output);
    screen_input = screen_output = NULL;
    if (frame_file >= 0) close(frame_file);
    if (terminal_line >= 0) close(terminal_line);
    frame_file = terminal_line = -1;
}

/// Whatever curses writes from now on comes into memory, until ``written``.
static bool write_into_memory(void) { return dup2(frame_file, fileno(screen_output)) >= 0; }

/// What curses wrote into memory. From now on it writes to the terminal again.
static size_t written(const char **bytes) {
    static char *frame;
    static size_t room;
    dup2(terminal_line, fileno(screen_output));
    off_t size = lseek(frame_file, 0, SEEK_CUR);
    if (size > 0 && (size_t)size > room) {
        char *more = realloc(frame, (size_t)size);
        if (more) frame = more, room = (size_t)size;
    }
    ssize_t count = size > 0 ? pread(frame_file, frame, room < (size_t)size ? room : (size_t)size, 0) : 0;
    lseek(frame_file, 0, SEEK_SET);
    *bytes = frame;
    return count > 0 ? (size_t)count : 0;
}

/// Until curses comes back to its screen for the first time it takes itself for a program that only moves the cursor, and writes at every
/// move (ncurses 6.4): a hundred times a page. So it leaves and comes back once, unseen; what begins a screen stays in memory for the first
/// frame.
static void come_back(void) {
    if (!write_into_memory()) return;
    endwin();
    lseek(frame_file, 0, SEEK_SET);
    doupdate();
    dup2(terminal_line, fileno(screen_output));
}

bool ct_open(const char *entry, int input, int output) {
    // Copies, so that closing the streams leaves the caller's descriptors open.
    int in = dup(input), out = dup(output);
    screen_input = in < 0 ? NULL : fdopen(in, "r");
    screen_output = out < 0 ? NULL : fdopen(out, "w");
    terminal_line = fcntl(output, F_DUPFD_CLOEXEC, 0);
    frame_file = memfd_create("frame", MFD_CLOEXEC);
    if (screen_input && screen_output && terminal_line >= 0 && frame_file >= 0)
        screen = newterm(entry, screen_output, screen_input);
    if (!screen) {
        close_streams();
        return false;
    }
    set_term(screen);
    raw();
    noecho();
    nonl();
    // Otherwise doupdate stops half-way when a key is waiting, which looks like flicker.
    typeahead(-1);
    come_back();
    return true;
}

bool ct_can_address(void) {
    const char *move = tigetstr("cup");
    return move && move != (const char *)-1;
}

const char *ct_cursor(bool visible) {
    const char *text = tigetstr(visible ? "cnorm" : "civis");
    return text && text != (const char *)-1 ? text : "";
}

void ct_leave(void) {
    if (!screen || isendwin()) return;
    // The beginning of a screen on which nothing was ever shown: its end belongs to it.
    const char *beginning;
    size_t length = written(&beginning);
    if (length > 0) (void)!write(terminal_line, beginning, length);
    const char *back = tigetstr("rmcup");
    if (!back || back == (const char *)-1) {
        // Without an alternate screen, people's names would stay to be read.
        werase(stdscr);
        clearok(curscr, TRUE);
        wmove(stdscr, 0, 0);
        wrefresh(stdscr);
    }
    endwin();
}

void ct_close(void) {
    if (!screen) return;
    ct_leave();
    delscreen(screen);
    screen = NULL;
    close_streams();
}

int ct_start_colors(void) {
    // alloc_pair crashes on a terminal without colours (ncurses 6.4), so every colour call hangs on this.
    if (!screen || !has_colors() || start_color() == ERR) return 0;
    use_default_colors();
    return COLORS;
}

int ct_pair(int foreground, int background) {
    if (!screen || !has_colors() || COLOR_PAIRS < 2) return 0;
    if (foreground < 0 && background < 0) return 0;
    int pair = alloc_pair(foreground, background);
    return pair < 0 ? 0 : pair;
}

static attr_t attributes_of(uint32_t flags) {
    attr_t attributes = A_NORMAL;
    if (flags & CT_BOLD) attributes |= A_BOLD;
    if (flags & CT_UNDERLINE) attributes |= A_UNDERLINE;
    if (flags & CT_REVERSE) attributes |= A_REVERSE;
    if (flags & CT_DIM) attributes |= A_DIM;
    if (flags & CT_ITALIC) attributes |= A_ITALIC;
    if (flags & CT_BLINK) attributes |= A_BLINK;
    return attributes;
}

/// Columns that the C library gives a letter. It is asked once for each of those that a screen is made of.
static int columns_of(wchar_t letter) {
    static int8_t known[0x3000];  // 0: not asked yet, else the columns and 2
    if (letter < 0 || letter >= (wchar_t)(sizeof known)) return wcwidth(letter);
    if (!known[letter]) known[letter] = (int8_t)(wcwidth(letter) + 2);
    return known[letter] - 2;
}

/// Writes a cell as one or two cchar_t and gives their number: a letter whose width the C library sees otherwise than we do
/// would shift the rest of the row, so it becomes a replacement of the right width.
///
/// `blank` is a blank in the cell's look: only what has marks needs curses to put it together.
static int set_cell(cchar_t *into, const ct_cell *cell, const cchar_t *blank) {
    wchar_t text[4] = {(wchar_t)cell->base, (wchar_t)cell->first_mark, (wchar_t)cell->second_mark, 0};
    int replaced = cell->base == 0 || columns_of(text[0]) != cell->width;
    for (int i = 1; i < 3 && text[i]; i++)
        if (columns_of(text[i]) != 0) text[i] = 0;
    if (replaced) text[0] = cell->base == 0 ? L' ' : 0xFFFD, text[1] = 0;
    *into = *blank;
    if (!text[1]) {
        into->chars[0] = text[0];
    } else {
        int pair = cell->pair;
        if (setcchar(into, text, attributes_of(cell->attributes), 0, &pair) == ERR) *into = *blank;
    }
    if (!replaced || cell->width < 2) return 1;  // curses itself gives a wide letter its second column
    into[1] = *blank;
    return 2;
}

static cchar_t blank_of(const ct_cell *cell) {
    cchar_t blank;
    int pair = cell->pair;
    setcchar(&blank, L" ", attributes_of(cell->attributes), 0, &pair);
    return blank;
}

void ct_draw_row(int row, const ct_cell *cells, int count) {
    if (!screen || row < 0 || row >= LINES) return;
    cchar_t line[COLS + 2], look;
    const ct_cell blank = {.base = ' ', .width = 1}, *last = NULL;
    int used = 0, column = 0;
    for (int i = 0; i < count && column + cells[i].width <= COLS; i++) {
        const ct_cell *cell = cells + i;
        if (!last || last->pair != cell->pair || last->attributes != cell->attributes) look = blank_of(cell);
        last = cell;
        used += set_cell(line + used, cell, &look);
        column += cell->width < 1 ? 1 : cell->width;
    }
    for (look = blank_of(&blank); column < COLS; column++) used += set_cell(line + used, &blank, &look);
    // ERR here only says that the cursor could not go on after the last column.
    mvwadd_wchnstr(stdscr, row, 0, line, used);
}

size_t ct_frame(int row, int column, const char **bytes) {
    // Curses writes wherever its descriptor leads, whenever it likes; for this moment it leads into memory.
    if (!screen || !write_into_memory()) return 0;
    wmove(stdscr, row, column);
    wnoutrefresh(stdscr);
    doupdate();
    return written(bytes);
}

void ct_forget_screen(void) {
    if (screen) clearok(curscr, TRUE);
}

void ct_resize(int rows, int columns) {
    // resize_term and not resizeterm: the latter also queues a KEY_RESIZE that nobody reads.
    if (screen) resize_term(rows < 1 ? 1 : rows, columns < 1 ? 1 : columns);
}

int ct_rows(void) { return screen ? LINES : 0; }

int ct_columns(void) { return screen ? COLS : 0; }

void ct_raw_line(void) {
    if (screen) reset_prog_mode();
}
