#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE
#include "CTerminal.h"

#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

// From <term.h>, whose macros (columns, lines …) take too many names.
extern char *tigetstr(const char *);

static SCREEN *screen;
static FILE *screen_input, *screen_output;

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
}

bool ct_open(const char *entry, int input, int output) {
    // Copies, so that closing the streams leaves the caller's descriptors open.
    int in = dup(input), out = dup(output);
    screen_input = in < 0 ? NULL : fdopen(in, "r");
    screen_output = out < 0 ? NULL : fdopen(out, "w");
    if (screen_input && screen_output) screen = newterm(entry, screen_output, screen_input);
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
    return true;
}

bool ct_can_address(void) {
    const char *move = tigetstr("cup");
    return move && move != (const char *)-1;
}

void ct_leave(void) {
    if (!screen || isendwin()) return;
    const char *back = tigetstr("rmcup");
    if (!back || back == (const char *)-1) {
        // Without an alternate screen, people's names would stay to be read.
        werase(stdscr);
        clearok(curscr, TRUE);
        ct_update(0, 0);
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

/// Writes a cell as one or two cchar_t and gives their number: a letter whose width the C library sees otherwise than we do
/// would shift the rest of the row, so it becomes a replacement of the right width.
static int set_cell(cchar_t *into, const ct_cell *cell) {
    wchar_t text[4] = {(wchar_t)cell->base, (wchar_t)cell->first_mark, (wchar_t)cell->second_mark, 0};
    attr_t attributes = attributes_of(cell->attributes);
    int pair = cell->pair, replaced = cell->base == 0 || wcwidth(text[0]) != cell->width;
    for (int i = 1; i < 3 && text[i]; i++)
        if (wcwidth(text[i]) != 0) text[i] = 0;
    if (replaced) text[0] = cell->base == 0 ? L' ' : 0xFFFD, text[1] = 0;
    if (setcchar(into, text, attributes, 0, &pair) == ERR) setcchar(into, L" ", attributes, 0, &pair);
    if (!replaced || cell->width < 2) return 1;  // curses itself gives a wide letter its second column
    setcchar(into + 1, L" ", attributes, 0, &pair);
    return 2;
}

void ct_draw_row(int row, const ct_cell *cells, int count) {
    if (!screen || row < 0 || row >= LINES) return;
    cchar_t line[COLS + 2];
    int used = 0, column = 0;
    for (int i = 0; i < count && column + cells[i].width <= COLS; i++) {
        used += set_cell(line + used, cells + i);
        column += cells[i].width < 1 ? 1 : cells[i].width;
    }
    const ct_cell blank = {.base = ' ', .width = 1};
    for (; column < COLS; column++) used += set_cell(line + used, &blank);
    // ERR here only says that the cursor could not go on after the last column.
    mvwadd_wchnstr(stdscr, row, 0, line, used);
}

void ct_update(int row, int column) {
    if (!screen) return;
    wmove(stdscr, row, column);
    wnoutrefresh(stdscr);
    doupdate();
}

void ct_cursor(int visibility) {
    if (screen) curs_set(visibility);
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
