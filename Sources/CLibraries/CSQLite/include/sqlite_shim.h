// SQLite's variadic functions and macros as plain functions, because Swift can call neither. No logic here.
#ifndef STEGET_SQLITE_SHIM_H
#define STEGET_SQLITE_SHIM_H

#include <sqlite3.h>

/* Before the first connection: memory is not counted, so that allocating takes no lock shared by all connections. */
static inline int steget_sqlite_count_no_memory(void) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

static inline int steget_sqlite_set(sqlite3 *database, int option, int value) {
    return sqlite3_db_config(database, option, value, (int *)0);
}

static inline int steget_sqlite_bind_text(sqlite3_stmt *statement, int index, const char *text, int length) {
    return sqlite3_bind_text(statement, index, text, length, SQLITE_TRANSIENT);
}

// The octets must stay where they are until the statement is reset.
static inline int steget_sqlite_bind_text_in_place(sqlite3_stmt *statement, int index, const char *text, int length) {
    return sqlite3_bind_text(statement, index, text, length, SQLITE_STATIC);
}

static inline int steget_sqlite_bind_blob(sqlite3_stmt *statement, int index, const void *octets, int length) {
    return length == 0 ? sqlite3_bind_zeroblob(statement, index, 0)
                       : sqlite3_bind_blob(statement, index, octets, length, SQLITE_TRANSIENT);
}

static inline int steget_sqlite_bind_blob_in_place(sqlite3_stmt *statement, int index, const void *octets, int length) {
    return sqlite3_bind_blob(statement, index, octets, length, SQLITE_STATIC);
}

#endif
