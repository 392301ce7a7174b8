import Casework
import Crypto
import Glibc
import Law
import TestSupport
import Testing

@testable import Store

@Suite("The box of anonymous forms")
struct BallotBoxTests {
    private let folder: TestFolder
    private let base: String
    private var box: String { base + ".ballots" }
    private var key: String { box + ".key" }

    init() throws {
        folder = try TestFolder()
        base = folder.path + "/steget.sqlite"
    }

    private func open() throws -> BallotBox {
        let today = try #require(Day(year: 2026, month: 11, day: 20))
        return BallotBox(besideDatabase: base, today: { today })
    }

    private func form() throws -> Ballot {
        let quarter = try #require(Quarter("2026-4"))
        return try Ballot(
            programme: ProgrammeID(value: 7), pack: TextPackID(value: 8), quarter: quarter,
            answers: [1, nil, 0])
    }

    @Test("forms of a box from before it was sealed are kept, counted in the quarter of today and sealed")
    func earlier() throws {
        let forms = try [form(), form()]
        let lines = forms.map { "\($0.programme) \($0.pack) \(Hex.encode($0.key)) 1,-,0\n" }
        try DurableFile.write(Array(lines.joined().utf8), to: box)
        let waiting = try open().waiting()
        #expect(waiting.count == 2 && waiting.allSatisfy { forms.contains($0) })
        let octets = try #require(DurableFile.read(box))
        #expect(!String(decoding: octets, as: UTF8.self).contains("1,-,0"))
        #expect(DurableFile.names(in: folder.path).sorted() == [box, key].map(DurableFile.name(of:)))
        try open().put(form())
        #expect(try open().waiting().count == 3)
    }

    @Test("one that is neither is laid aside")
    func neither() throws {
        try DurableFile.write(Array("någonting annat\n".utf8), to: box)
        #expect(throws: StoreError.self) { try open().stir() }
        #expect(try open().laidAside.isEmpty)
        try DurableFile.write([UInt8](repeating: 7, count: AESGCM.keyByteCount), to: key)
        try open().stir()
        #expect(try open().laidAside == ["steget.sqlite.ballots.unread-1"])
    }

    @Test(
        "without its key a box waits as it is, and opens when the key is back",
        arguments: [[], [1, 2, 3]] as [[UInt8]])
    func keyless(_ other: [UInt8]) throws {
        try open().put(form())
        let (before, own) = (DurableFile.read(box), try #require(DurableFile.read(key)))
        unlink(key)
        if !other.isEmpty { try DurableFile.write(other, to: key) }
        #expect(throws: StoreError.notWritable(path: key)) { try open().put(form()) }
        #expect(DurableFile.read(box) == before && DurableFile.read(key) == (other.isEmpty ? nil : other))
        #expect(try open().laidAside.isEmpty)
        try DurableFile.write(own, to: key)
        #expect(try open().waiting().count == 1)
    }

    @Test("an empty one is from before where there is no key, and has lost its forms where there is one")
    func empty() throws {
        try DurableFile.write([UInt8](), to: box)
        try open().stir()
        #expect(try open().laidAside.isEmpty)
        try DurableFile.write([UInt8](), to: box)
        try open().stir()
        #expect(try open().laidAside.count == 1)
    }

    @Test("a link that leads nowhere is a volume that is not there yet: no key is made")
    func dangling() throws {
        #expect(symlink(folder.path + "/away", key) == 0)
        #expect(throws: StoreError.notWritable(path: key)) { try open().stir() }
        #expect(!DurableFile.exists(key) && !DurableFile.exists(box))
    }
}
