#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static struct termios saved_line;
static int saved_line_descriptor = -1;

bool ct_save_line(int descriptor) {
    if (tcgetattr(descriptor, &saved_line) != 0) return false;
    saved_line_descriptor = descriptor;
    return true;
}

void ct_restore_line(void) {
    if (saved_line_descriptor >= 0) tcsetattr(saved_line_descriptor, TCSADRAIN, &saved_line);
}

void ct_stop_group(void) {
    // SIGTSTP and not SIGSTOP: the kernel ignores it where no shell could continue the group.
    struct sigaction plain = {.sa_handler = SIG_DFL}, ours;
    sigaction(SIGTSTP, &plain, &ours);
    kill(0, SIGTSTP);
    sigaction(SIGTSTP, &ours, NULL);
}

// Signals

enum { MOST_SIGNALS = 16 };
/// Atomic, since a signal is handled on whatever thread the system chooses, beside the one that reads.
static atomic_int pipe_end = -1;
static int pipe_ends[2] = {-1, -1};
static int taken[MOST_SIGNALS], taken_count;
static struct sigaction before_taken[MOST_SIGNALS];

/// Those that are in the pipe: each once, so that a storm of one never fills it and none is lost.
static atomic_int told[NSIG];
static struct sigaction before_pipe;

static void tell(int signal_number) {
    int error = errno;
    unsigned char byte = (unsigned char)signal_number;
    int end = pipe_end;
    if (end >= 0 && !atomic_exchange(&told[signal_number], 1) && write(end, &byte, 1) != 1) told[signal_number] = 0;
    errno = error;
}

void ct_signal_taken(int signal_number) {
    if (signal_number > 0 && signal_number < NSIG) told[signal_number] = 0;
}

int ct_signals_open(const int *signals, int count) {
    if (pipe_ends[0] >= 0 || pipe(pipe_ends) != 0) return -1;
    for (int i = 0; i < 2; i++) {
        fcntl(pipe_ends[i], F_SETFL, O_NONBLOCK);
        fcntl(pipe_ends[i], F_SETFD, FD_CLOEXEC);
    }
    pipe_end = pipe_ends[1];
    struct sigaction action = {.sa_handler = tell, .sa_flags = SA_RESTART};
    sigemptyset(&action.sa_mask);
    // A log that nobody reads any more must not end the program with the screen as it is.
    struct sigaction ignore = {.sa_handler = SIG_IGN};
    sigaction(SIGPIPE, &ignore, &before_pipe);
    for (taken_count = 0; taken_count < count && taken_count < MOST_SIGNALS; taken_count++) {
        taken[taken_count] = signals[taken_count];
        sigaction(taken[taken_count], &action, &before_taken[taken_count]);
    }
    return pipe_ends[0];
}

void ct_signals_put(int signal_number) { tell(signal_number); }

void ct_signals_close(void) {
    for (int i = 0; i < taken_count; i++) sigaction(taken[i], &before_taken[i], NULL);
    sigaction(SIGPIPE, &before_pipe, NULL);
    taken_count = 0;
    pipe_end = -1;
    for (int i = 0; i < NSIG; i++) told[i] = 0;
    for (int i = 0; i < 2; i++) {
        if (pipe_ends[i] >= 0) close(pipe_ends[i]);
        pipe_ends[i] = -1;
    }
}

// Crash guard

/// Frame closed, mouse, focus and paste modes off, cursor keys and keypad plain, colours reset, cursor on, main screen.
static const char reset_text[] =
    "\033[?2026l\033[?1006l\033[?1000l\033[?1004l\033[?2004l\033[?1l\033>\033[0m\033[?25h\033[?1049l\r\n";
static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT};
enum { CRASHES = sizeof crashes / sizeof *crashes };
static struct sigaction before_guard[CRASHES];
static volatile sig_atomic_t guarded_output = -1;

static void bring_back(void) {
    int output = guarded_output;
    if (output < 0) return;
    guarded_output = -1;
    (void)!write(output, reset_text, sizeof reset_text - 1);
    // TCSANOW: a crash must not wait for a reader that may be gone.
    if (saved_line_descriptor >= 0) tcsetattr(saved_line_descriptor, TCSANOW, &saved_line);
}

static char last_words[512];
static volatile sig_atomic_t last_words_length;

void ct_guard_words(const char *words) {
    last_words_length = 0;
    size_t length = strnlen(words, sizeof last_words - 2);
    // Never half a letter.
    while (length > 0 && words[length] && ((unsigned char)words[length] & 0xC0) == 0x80) length--;
    memcpy(last_words, words, length);
    memcpy(last_words + length, "\r\n", 2);
    last_words_length = length ? (sig_atomic_t)length + 2 : 0;
}

static void crashed(int signal_number, siginfo_t *info, void *context) {
    (void)context;
    int error = errno, output = guarded_output;
    bring_back();
    if (output >= 0 && last_words_length) (void)!write(output, last_words, (size_t)last_words_length);
    for (int i = 0; i < CRASHES; i++)
        if (crashes[i] == signal_number) sigaction(signal_number, &before_guard[i], NULL);
    errno = error;
    // A fault happens again when we return, now under the old action and with the true place in its backtrace. What does not
    // happen again (abort, a trap already passed, a signal sent by kill) is raised; it arrives when this handler is left.
    if (signal_number == SIGABRT || signal_number == SIGTRAP || info->si_code <= 0) raise(signal_number);
}

void ct_guard_install(int output) {
    static bool at_exit;
    if (!at_exit) at_exit = atexit(bring_back) == 0;
    guarded_output = output;
    // A stack overflow needs another stack to be told on; Swift's own is kept when it has set one.
    static char other_stack[65536];
    stack_t stack;
    if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
        stack = (stack_t){.ss_sp = other_stack, .ss_size = sizeof other_stack};
        sigaltstack(&stack, NULL);
    }
    struct sigaction action = {.sa_sigaction = crashed, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < CRASHES; i++) {
        sigaction(crashes[i], &action, &before_guard[i]);
        // Swift's own handler writes pages of addresses over the sentence; it is for who asks for it.
        if (!getenv("SWIFT_BACKTRACE")) before_guard[i] = (struct sigaction){.sa_handler = SIG_DFL};
    }
}

void ct_guard_remove(void) {
    if (guarded_output < 0) return;
    guarded_output = -1;
    for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &before_guard[i], NULL);
}
