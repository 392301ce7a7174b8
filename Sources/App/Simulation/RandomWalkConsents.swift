import Casework
import Law
import Store

/// Consents on the walk: given by whoever may, told on while they live, and never after (I7).
extension RandomWalk {
    mutating func takeConsentStep() throws {
        try settle()
        let index = simulator.random.number(0...(settled - 1))
        guard let account = try anyStaff(of: index) else { return }
        let one = simulator.cases[index]
        let isUnits = simulator.units[one.unit].coordinators.contains(account)
        let file: CaseFile = isUnits ? .execution : .authority
        let today = simulator.clock.today
        let isReadable = !one.facts.person.isProtected || simulator.reader(of: index) == account
        guard isReadable, one.host == nil else {
            return try mustRefuse("a consent where the case goes on in another, or is not one's to read") {
                let terms = InventedConsents.terms(on: today, birthDay: nil)
                try $0.noteConsents([NamedParty(.school)], terms, in: file, of: index, by: account)
            }
        }
        try consent(index, file, account)
        try settle()
    }

    private mutating func consent(_ index: Int, _ file: CaseFile, _ account: AccountID) throws {
        let today = simulator.clock.today
        let birthDay = try simulator.consents(in: file, of: index, by: account).birthDay
        try consentWrongly(index, file, account, birthDay)
        let terms = InventedConsents.terms(on: today, birthDay: birthDay)
        let parties = InventedConsents.parties.filter { _ in simulator.random.chance(50) }
        if !parties.isEmpty {
            try simulator.noteConsents(parties, terms, in: file, of: index, by: account)
        }
        let standing = try simulator.consents(in: file, of: index, by: account)
        for record in standing.consents.prefix(3) { try tell(on: record, in: standing, index, account) }
        guard let living = simulator.random.pick(standing.living) else { return }
        try withdraw(living, index, account)
    }

    /// By nobody, tomorrow, and for an adult by a guardian.
    private mutating func consentWrongly(
        _ index: Int, _ file: CaseFile, _ account: AccountID, _ birthDay: Day?
    ) throws {
        let today = simulator.clock.today
        let guardian = ConsentGiver.Guardian(name: "Eva Ek", agrees: true)
        let isYoung = birthDay.map { today.age(bornOn: $0) < RepresentativeFacts.ofAge } ?? false
        let givers = [ConsentGiver(personAgrees: false)]
            + (isYoung ? [] : [ConsentGiver(personAgrees: false, guardians: [guardian])])
        let wrong = givers.map { InventedConsents.terms(on: today, $0) }
            + [InventedConsents.terms(on: today.adding(days: 1), birthDay: birthDay)]
        for terms in wrong {
            try mustRefuse("a consent by nobody who may give it") {
                try $0.noteConsents([NamedParty(.school)], terms, in: file, of: index, by: account)
            }
        }
        try tellWithoutReason(index, file, account)
    }

    private mutating func tellWithoutReason(
        _ index: Int, _ file: CaseFile, _ account: AccountID
    ) throws {
        let today = simulator.clock.today
        try mustRefuse("I7: told on a section without a reason") {
            let basis = SharingBasis.law(.duty, reason: "")
            let sharing = InventedConsents.told(file, NamedParty(.school), on: today, basis)
            try $0.tell(sharing, of: index, by: account)
        }
    }

    private mutating func tell(
        on record: ConsentRecord, in file: ConsentFile, _ index: Int, _ account: AccountID
    ) throws {
        let today = simulator.clock.today, party = record.consent.party
        let sharing = InventedConsents.told(record.file, party, on: today, .consent(record.id))
        let mayBeTold = Party.outside.contains(party.party) && file.standing(record) == .holds
        if mayBeTold {
            try simulator.tell(sharing, of: index, by: account)
        } else {
            try mustRefuse("I7: told on a consent that does not hold") {
                try $0.tell(sharing, of: index, by: account)
            }
        }
        let other = InventedConsents.told(
            record.file, NamedParty(.coordinationBody), on: today, .consent(record.id))
        try mustRefuse("I7: told to somebody else than the consent is for") {
            try $0.tell(other, of: index, by: account)
        }
    }

    private mutating func withdraw(_ record: ConsentRecord, _ index: Int, _ account: AccountID) throws {
        let today = simulator.clock.today
        guard simulator.random.chance(40) else { return }
        try simulator.withdraw(record.id, on: today, in: record.file, of: index, by: account)
        try settle()
        try mustRefuse("a consent taken back twice") {
            try $0.withdraw(record.id, on: today, in: record.file, of: index, by: account)
        }
        let sharing = InventedConsents.told(
            record.file, record.consent.party, on: today, .consent(record.id))
        try mustRefuse("I7: told on a consent that is taken back") {
            try $0.tell(sharing, of: index, by: account)
        }
    }
}
