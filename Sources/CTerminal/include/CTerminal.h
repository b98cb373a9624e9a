#ifndef CTERMINAL_H
#define CTERMINAL_H

// Without this the wide half of ncurses (cchar_t, setcchar) does not exist for an importer: SwiftPM drops pkg-config's defines.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// One column group of a row as it goes to curses: a base letter, up to two marks, its width in columns, attributes and a colour pair.
typedef struct {
    uint32_t base, first_mark, second_mark;
    uint32_t attributes;
    int32_t pair;
    int32_t width;
} ct_cell;

enum { CT_BOLD = 1, CT_UNDERLINE = 2, CT_REVERSE = 4, CT_DIM = 8, CT_ITALIC = 16, CT_BLINK = 32 };

// Locale: LC_CTYPE alone is set, so numbers and messages of libraries stay as they are.

/// Chooses the environment's locale, else C.UTF-8, else en_US.UTF-8; false when none of them is UTF-8.
bool ct_choose_locale(void);

// Screen

/// Starts curses with a terminfo entry on two descriptors; false when the entry does not exist. Draws nothing yet.
bool ct_open(const char *entry, int input, int output);
/// True when the entry can move the cursor, without which nothing can be drawn.
bool ct_can_address(void);
/// Leaves the alternate screen; the next ct_frame enters it again.
void ct_leave(void);
/// Leaves and frees everything.
void ct_close(void);
/// The number of colours: 0 without colour. Starts colour at the first call.
int ct_start_colors(void);
/// A pair for two colours (-1: the terminal's own); 0 when the terminal has none.
int ct_pair(int foreground, int background);
/// Hands one row, from its first column, to curses. Columns after the last cell are blank.
void ct_draw_row(int row, const ct_cell *cells, int count);
/// Puts the cursor and gives the bytes that show the difference, instead of writing them in pieces as curses would: one write is to
/// make a whole frame. They are good until the next call.
size_t ct_frame(int row, int column, const char **bytes);
/// What hides the cursor or shows it again; empty where the terminal has no such thing.
const char *ct_cursor(bool visible);
/// Repaint everything at the next update.
void ct_forget_screen(void);
void ct_resize(int rows, int columns);
int ct_rows(void);
int ct_columns(void);

// Terminal lines

/// Saves the line settings of a descriptor; they are what ct_restore_line and the crash guard bring back.
bool ct_save_line(int descriptor);
void ct_restore_line(void);
/// Curses' raw mode again, after ct_restore_line.
void ct_raw_line(void);
/// Stops this process and its group until they are continued, as Ctrl-Z does in a plain program.
void ct_stop_group(void);

// Signals: handlers only write one byte to a pipe

/// Installs handlers for `count` signals and gives the descriptor to read their numbers from, or -1.
int ct_signals_open(const int *signals, int count);
/// Tells a signal once more, as if it had come just now.
void ct_signals_put(int signal_number);
void ct_signals_close(void);
/// The signal was read; it is told again when it comes again.
void ct_signal_taken(int signal_number);

// Crash guard

/// On a crash or an exit without ct_guard_remove: write the reset string, restore the line, let the crash go its way.
void ct_guard_install(int output);
void ct_guard_remove(void);
/// What a crash writes behind the reset: a line of at most 510 bytes, empty for none.
void ct_guard_words(const char *words);

#endif
