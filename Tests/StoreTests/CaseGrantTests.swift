import Casework
import Law
import SQL
import Store
import TestSupport
import Testing

@Suite("The grant of a case")
struct CaseGrantTests {
    @Test("a case is granted by a role in its programme; another's answers as one that is not there")
    func grant() throws {
        let test = try TestStore()
        let here = try test.programme(), elsewhere = try test.programme("lulea")
        let anna = try test.account("anna", [Membership(programme: here, role: .coordinator)])
        let person = try test.change { transaction in
            let person: PersonID = transaction.newID()
            try transaction.run("""
                INSERT INTO person (id, name, phone, created_at) VALUES (\(person), 'A', '1', 'x')
                """)
            for (number, programme) in [("U-1", here), ("L-1", elsewhere)] {
                let id: EpisodeID = transaction.newID()
                try transaction.run("""
                    INSERT INTO episode (id, number, programme_id, person_id, phase, opened_on, owner_id,
                                         next_step, next_step_on)
                    VALUES (\(id), \(number), \(programme), \(person), 'inquiry', '2026-11-20', \(anna),
                            'callBack', '2026-11-23')
                    """)
            }
            return person
        }
        let actor = try test.signIn(anna).actor
        let grant = try #require(try test.store.grant(.readCases, in: .either, onCase: "U-1", to: actor))
        #expect(grant.personID == person)
        #expect(grant.programmeID == here)
        #expect(grant.subject == AuditSubject(programme: here, person: person, episode: grant.episodeID))
        #expect(try test.store.grant(.readCases, in: .either, onCase: "L-1", to: actor) == nil)
        #expect(try test.store.grant(.readCases, in: .either, onCase: "U-2", to: actor) == nil)
        #expect(try test.store.grant(.manageAccounts, in: .either, onCase: "U-1", to: actor) == nil)
    }
}
