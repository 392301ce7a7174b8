import Casework
import Crypto
import Glibc
import Law
import SQL
import Store
import TestSupport
import Testing

@Suite("Files of documents")
struct DocumentFolderTests {
    /// A document with its row, as the application adds one.
    private func add(_ content: [UInt8], to test: TestStore) throws -> DocumentID {
        let id: DocumentID = test.store.newID()
        let staged = try test.store.documents.stage(content[...], as: id)
        try test.change { transaction in
            try insertCase(transaction)
            let sum = try SHA256.hash(content)
            try transaction.run("""
                INSERT INTO document (id, episode_id, name, format, octets, sha256, received_on,
                    received_from, about, taken_by, taken_at)
                VALUES (\(id), 1, 'a.pdf', 'pdf', \(content.count), \(sum), '2026-11-20', '', 'Intyg', 1, 'x')
                """)
        }
        staged.keep()
        return id
    }

    private func insertCase(_ transaction: borrowing WriteTransaction) throws {
        for statement in [
            "INSERT INTO account (id, username, name, created_at) VALUES (1, 'a', 'A', 'x')",
            """
            INSERT INTO programme (id, code, name, municipality, mode, case_prefix, next_step_days)
            VALUES (1, 'a', 'A', 'A', 'open', 'A', 1)
            """,
            "INSERT INTO person (id, name, phone, created_at) VALUES (1, 'A', '1', 'x')",
            """
            INSERT INTO episode (id, number, programme_id, person_id, phase, opened_on, owner_id, next_step,
                next_step_on) VALUES (1, 'A-1', 1, 1, 'inquiry', 'x', 1, 'callBack', 'x')
            """,
        ] as [SQL] {
            let isThere = try transaction.first("SELECT 1 FROM episode") { _ in true } ?? false
            if !isThere { try transaction.run(statement) }
        }
    }

    private func file(_ id: DocumentID, _ base: String) -> String { "\(base).documents/\(id)" }

    private func restore(_ copy: String, to path: String) throws {
        _ = try Store.restore(
            copy, to: path, migrations: try DatabaseImage.migrations(), clock: TestClock().clock,
            lockPatience: 0.05)
    }

    private func overwrite(_ path: String, _ text: String) throws {
        let stream = try #require(fopen(path, "wb"))
        defer { fclose(stream) }
        #expect(fputs(text, stream) >= 0)
    }

    @Test("a file is its owner's alone, and gone if its row never came")
    func staged() throws {
        let test = try TestStore()
        let id = try add([1, 2, 3], to: test)
        var status = stat()
        stat(file(id, test.path), &status)
        #expect(status.st_mode & 0o777 == 0o600)
        stat(test.path + ".documents", &status)
        #expect(status.st_mode & 0o777 == 0o700)
        _ = try test.store.documents.stage([4], as: test.store.newID())
        #expect(TestFolder.names(in: test.path + ".documents") == [id.description])
    }

    @Test("a file that is not what was taken in is never read")
    func damaged() throws {
        let test = try TestStore()
        let id = try add([1, 2, 3], to: test)
        let sum = try SHA256.hash([1, 2, 3])
        #expect(try test.store.documents.read(id, sha256: sum) == [1, 2, 3])
        try overwrite(file(id, test.path), "annat")
        #expect(throws: DamagedDocument.self) { try test.store.documents.read(id, sha256: sum) }
        #expect(throws: DamagedDocument.self) { try test.store.documents.check(id, sha256: sum) }
        unlink(file(id, test.path))
        #expect(throws: DamagedDocument.self) { try test.store.documents.check(id, sha256: sum) }
    }

    @Test("a backup holds the documents, and gives them back to another place")
    func backup() throws {
        let test = try TestStore()
        let id = try add([1, 2, 3], to: test)
        let copy = test.folder.file("copy")
        try Inspection(test.path).backUp(to: copy)
        #expect(TestFolder.octets(of: file(id, copy)) == [1, 2, 3])
        let other = test.folder.file("annan.sqlite")
        try restore(copy, to: other)
        #expect(TestFolder.octets(of: file(id, other)) == [1, 2, 3])
        #expect(TestFolder.names(in: other + ".documents") == [id.description])
        #expect(!test.folder.names.contains { $0.contains("before-restore") })
    }

    @Test("a document that is damaged stops a backup, and one in a backup stops a restore")
    func refused() throws {
        let test = try TestStore()
        let id = try add([1, 2, 3], to: test)
        let copy = test.folder.file("copy"), other = test.folder.file("annan.sqlite")
        try Inspection(test.path).backUp(to: copy)
        try overwrite(file(id, copy), "annat")
        let error = #expect(throws: StoreError.self) { try restore(copy, to: other) }
        #expect(error?.swedish.contains("1 av 1 handlingar") == true)
        #expect(!test.folder.names.contains { $0.hasPrefix("annan.sqlite") && !$0.hasSuffix(".lock") })
        try overwrite(file(id, test.path), "annat")
        let stopped = #expect(throws: StoreError.self) {
            try Inspection(test.path).backUp(to: test.folder.file("copy2"))
        }
        #expect(stopped?.swedish.contains(id.description) == true)
        #expect(!test.folder.names.contains("copy2"))
    }

    @Test("a restore mends a damaged file, and keeps those that the old database knew")
    func mended() throws {
        let test = try TestStore()
        let first = try add([1, 2, 3], to: test)
        let copy = test.folder.file("copy")
        try Inspection(test.path).backUp(to: copy)
        let second = try add([4, 5], to: test)
        try overwrite(file(first, test.path), "annat")
        test.store.close()
        try restore(copy, to: test.path)
        #expect(TestFolder.octets(of: file(first, test.path)) == [1, 2, 3])
        #expect(TestFolder.octets(of: file(second, test.path + ".before-restore")) == [4, 5])
    }

    @Test("only an old file without a row is swept, and told")
    func swept() throws {
        let test = try TestStore()
        let id = try add([1, 2, 3], to: test)
        let (old, new): (DocumentID, DocumentID) = (test.store.newID(), test.store.newID())
        for stray in [old, new] { try test.store.documents.stage([9], as: stray).keep() }
        var long = [timespec(tv_sec: 1, tv_nsec: 0), timespec(tv_sec: 1, tv_nsec: 0)]
        for name in [id, old] { utimensat(AT_FDCWD, file(name, test.path), &long, 0) }
        #expect(try test.store.sweepDocuments() == [old.description])
        let left = Set([id.description, new.description])
        #expect(Set(TestFolder.names(in: test.path + ".documents")) == left)
    }
}
