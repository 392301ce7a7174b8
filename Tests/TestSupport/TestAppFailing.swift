import App
import SQL
import Store

/// Faults behind the pages, made and mended: a disk that has no room, and a program that is wrong. The store
/// meets them as it would in earnest: it is the engine that refuses.
extension TestApp {
    /// From now on neither an entry of the log nor a form that waits finds room. Only the tests' own change
    /// that makes room again does.
    public func fillDisk() throws {
        try arranging { transaction in
            // Leaves some pages free, for the entries of the tests' own changes.
            try transaction.run("INSERT INTO sign_in_failure VALUES (hex(zeroblob(40000)), zeroblob(32), '')")
            try transaction.run("DELETE FROM sign_in_failure WHERE at = ''")
            try transaction.each("PRAGMA max_page_count = 1") { _ in }
            try transaction.run("""
                CREATE TEMP TRIGGER full_log AFTER INSERT ON main.audit_entry
                WHEN NEW.event <> 'demonstrationMade'
                BEGIN INSERT INTO sign_in_failure VALUES (hex(zeroblob(1000000)), zeroblob(32), ''); END
                """)
            try transaction.run("""
                CREATE TEMP TRIGGER full_hold AFTER INSERT ON main.held_form
                BEGIN INSERT INTO sign_in_failure VALUES (hex(zeroblob(1000000)), zeroblob(32), ''); END
                """)
        }
    }

    public func emptyDisk() throws {
        try arranging { transaction in
            try transaction.each("PRAGMA max_page_count = 1000000") { _ in }
            try transaction.run("DROP TRIGGER temp.full_log")
            try transaction.run("DROP TRIGGER temp.full_hold")
        }
    }

    /// From now on every form's act ends in an error that nobody has foreseen.
    public func breakForms() throws {
        try arranging { transaction in
            try transaction.run("""
                CREATE TEMP TRIGGER broken BEFORE INSERT ON main.spent_form_key
                BEGIN SELECT raise(ABORT, 'broken'); END
                """)
        }
    }

    public func mendForms() throws {
        try arranging { try $0.run("DROP TRIGGER temp.broken") }
    }
}
