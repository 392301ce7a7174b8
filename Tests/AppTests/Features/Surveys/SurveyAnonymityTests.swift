import Casework
import Foundation
import Law
import SQL
import TestSupport
import Testing

@testable import Store

/// Somebody who has the database, its log of writes, a backup and the read log, and knows in which order
/// two hundred people filled in their forms, tries to say whose is whose.
@Suite struct SurveyAnonymityTests {
    private static let (people, batch) = (200, 50)

    /// Where each form's key lies in a file, each form's places in the order of the file.
    private static func order(of keys: [[UInt8]], in file: Data) -> [[UInt8]] {
        keys.compactMap { key in file.range(of: Data(key)).map { ($0.lowerBound, key) } }
            .sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// How many are said rightly by whoever takes what lies first of each batch for whoever came first.
    private static func hits(_ guess: [[UInt8]], _ truth: [[UInt8]]) -> Int {
        stride(from: 0, to: truth.count, by: batch).map { start in
            let own = Array(truth[start..<min(start + batch, truth.count)])
            let said = guess.filter(own.contains)
            return zip(said, own).count { $0 == $1 }
        }.reduce(0, +)
    }

    private static func file(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

    private static func keysInBox(_ app: TestApp) throws -> Set<[UInt8]> {
        Set(try app.store.ballots.waiting().map(\.key))
    }

    @Test func `of two hundred forms none can be linked, and a table in order gives all away`() throws {
        let app = try TestApp()
        try app.installSurvey()
        try app.arranging { try $0.run("CREATE TABLE control (key BLOB NOT NULL) STRICT") }
        var (truth, moments): ([[UInt8]], [String]) = ([], [])
        for person in 0..<SurveyAnonymityTests.people {
            let (key, moment) = try fillIn(app, person)
            (truth, moments) = (truth + [key], moments + [moment])
            if truth.count.isMultiple(of: SurveyAnonymityTests.batch) {
                #expect(try app.releaseSurvey().status == 303)
                #expect(try SurveyAnonymityTests.keysInBox(app).isEmpty)
            }
        }
        try attack(app, truth)
        try lookForMoments(app, moments)
    }

    /// One person's form, at a minute when nobody else does anything; a form of the control is written down
    /// as it comes.
    private func fillIn(_ app: TestApp, _ person: Int) throws -> (key: [UInt8], moment: String) {
        let known = try SurveyAnonymityTests.keysInBox(app)
        let address = try app.handOverSurvey()
        app.clock.move(seconds: 61)
        let moment = String(app.store.clock.now.description.prefix(17))
        try app.answerSurvey(address, (0..<7).map { (person >> $0) & 1 })
        let key = try #require(try SurveyAnonymityTests.keysInBox(app).subtracting(known).first)
        app.clock.move(seconds: 61)
        let other: [UInt8] = key.reversed()
        try app.arranging { try $0.run("INSERT INTO control (key) VALUES (\(other))") }
        return (key, moment)
    }

    private static func files(_ app: TestApp) throws -> [Data] {
        try ["", "-wal", ".copy"].map { try file(app.databasePath + $0) }
    }

    private func attack(_ app: TestApp, _ truth: [[UInt8]]) throws {
        try Inspection(app.databasePath).backUp(to: app.databasePath + ".copy")
        let listed = try app.store.read { transaction in
            try transaction.all("SELECT key FROM survey_form") { try $0.blob(0) }
        }
        #expect(listed.count == SurveyAnonymityTests.people)
        let files = try SurveyAnonymityTests.files(app)
        for guess in [listed] + files.map({ SurveyAnonymityTests.order(of: truth, in: $0) }) {
            // By chance one of each batch: four. More than sixteen is no chance.
            #expect(SurveyAnonymityTests.hits(guess, truth) <= 16)
        }
        // The same eyes see everything where forms are written down as they come.
        let control = truth.map { Array($0.reversed()) }
        let seen = files.map {
            SurveyAnonymityTests.hits(SurveyAnonymityTests.order(of: control, in: $0), control)
        }
        #expect(try #require(seen.max()) == SurveyAnonymityTests.people)
    }

    private func lookForMoments(_ app: TestApp, _ moments: [String]) throws {
        for file in try SurveyAnonymityTests.files(app) {
            let told = moments.filter { file.range(of: Data($0.utf8)) != nil }
            #expect(told.isEmpty, "\(told.count) forms have their minute in the file")
        }
        let entries = try app.number("SELECT count(*) FROM audit_entry WHERE event = 'surveyReleased'")
        #expect(entries == SurveyAnonymityTests.people / SurveyAnonymityTests.batch)
        #expect(!FileManager.default.fileExists(atPath: app.databasePath + ".copy.ballots"))
        let attributes = try FileManager.default.attributesOfItem(atPath: app.ballotPath)
        #expect(attributes[.modificationDate] as? Date == Date(timeIntervalSince1970: 0))
    }
}
