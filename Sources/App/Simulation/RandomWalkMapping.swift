import Casework
import Law
import Store

/// Mappings on the walk: what was learnt stays whatever anybody tries, and nothing is written in one that is
/// not open.
extension RandomWalk {
    mutating func takeMappingStep(_ index: Int) throws {
        guard let account = coordinator(of: index) else { return }
        let one = simulator.cases[index]
        guard !one.facts.person.isProtected || simulator.reader(of: index) == account else {
            return try mustRefuse("a mapping of somebody who may not be read of") {
                try $0.beginMapping(index, by: account)
            }
        }
        guard let mapping = one.mapping else { return try beginMapping(index, by: account) }
        guard mapping.isOpen, one.isOpen else { return try touchClosed(mapping, index, by: account) }
        switch simulator.random.number(1...100) {
        case ...25: try noteOccasion(mapping, index, by: account)
        case ...35: try changeOccasion(mapping, index, by: account)
        case ...85: try fillIn(mapping, index, by: account)
        case ...92: try simulator.stopMapping(index, by: account)
        default: try conclude(mapping, index, by: account)
        }
    }

    private mutating func beginMapping(_ index: Int, by account: AccountID) throws {
        let one = simulator.cases[index]
        let isEarly = one.isActive && one.decision != nil && !one.investigation.isFinished
            && (!one.hasBeenPlaced || one.isInvestigated)
        if isEarly { return try simulator.beginMapping(index, by: account) }
        try mustRefuse("a mapping before anybody has said yes, once it is to be decided, or ended") {
            try $0.beginMapping(index, by: account)
        }
    }

    private mutating func noteOccasion(
        _ mapping: SimulatedMapping, _ index: Int, by account: AccountID
    ) throws {
        let occasion = simulator.inventedOccasion(index)
        guard mapping.counted < MappingOccasion.most else {
            return try mustRefuse("a sixth occasion") { try $0.noteOccasion(occasion, index, by: account) }
        }
        for day in [-4000, 1] {
            let wrong = occasion.moved(to: simulator.clock.today.adding(days: day))
            try mustRefuse("an occasion before the case, or held in days to come") {
                try $0.noteOccasion(wrong, index, by: account)
            }
        }
        let owner = simulator.cases[index].owner
        guard simulator.units[simulator.cases[index].unit].coordinators.contains(owner) else { return }
        try simulator.noteOccasion(occasion, index, by: account)
    }

    private mutating func changeOccasion(
        _ mapping: SimulatedMapping, _ index: Int, by account: AccountID
    ) throws {
        guard !mapping.occasions.isEmpty else { return }
        let number = simulator.random.number(0...(mapping.occasions.count - 1))
        let old = mapping.occasions[number].occasion
        let off = MappingOccasion(
            standing: .cancelled, day: old.day, time: old.time, place: old.place, first: old.first,
            second: old.second, aloneReason: old.aloneReason, minutes: nil, note: old.note)
        try simulator.changeOccasion(number, to: off, index, by: account)
    }

    private mutating func fillIn(_ mapping: SimulatedMapping, _ index: Int, by account: AccountID) throws {
        let locked = mapping.forms.indices.filter { mapping.forms[$0].isLocked }
        if let number = simulator.random.pick(locked), simulator.random.chance(40) {
            return try touchLocked(number, mapping.forms[number], index, by: account)
        }
        let code = simulator.random.pick([ProfileFile.template, "samtal", "uppvaxt"]) ?? "samtal"
        let form = try simulator.beginForm(code, index, by: account)
        let answers = FormAnswers(["present": "Mår bättre.", "more": "Nej.", "pronoun": "hen"]).fitting(
            try version(code))
        let locks = simulator.random.chance(50)
        try simulator.saveForm(form, answers, locks: locks, index, by: account)
        guard !locks else { return }
        try mustRefuse("an answer that the version does not ask for") {
            try $0.saveForm(form, FormAnswers(["annat": "x"]), locks: false, index, by: account)
        }
    }

    private func version(_ code: String) throws -> FormTemplateVersion {
        let today = simulator.clock.today
        let found = try simulator.read { try FormTemplateRepository.inForce(code, on: today, $0) }
        guard let found else {
            throw SimulationError.missingProgrammes
        }
        return found.version
    }

    /// I5: what is locked stands, and is corrected once.
    private mutating func touchLocked(
        _ number: Int, _ form: SimulatedMapping.Form, _ index: Int, by account: AccountID
    ) throws {
        try mustRefuse("a locked form changed (I5)") {
            try $0.saveForm(number, FormAnswers(), locks: false, index, by: account)
        }
        guard form.isBeingCorrected else { return try simulator.correctForm(number, index, by: account) }
        try mustRefuse("a second correction of one form") {
            try $0.correctForm(number, index, by: account)
        }
    }

    private mutating func conclude(_ mapping: SimulatedMapping, _ index: Int, by account: AccountID) throws {
        if mapping.hasBeenHeld {
            return try simulator.concludeMapping(.application, index, by: account)
        }
        try mustRefuse("a proposal without any occasion") {
            try $0.concludeMapping(.application, index, by: account)
        }
    }

    private mutating func touchClosed(
        _ mapping: SimulatedMapping, _ index: Int, by account: AccountID
    ) throws {
        let occasion = simulator.inventedOccasion(index)
        try mustRefuse("an occasion in a mapping that is not open") {
            try $0.noteOccasion(occasion, index, by: account)
        }
        try mustRefuse("a form begun in one") { try $0.beginForm("samtal", index, by: account) }
        try mustRefuse("a second mapping") { try $0.beginMapping(index, by: account) }
        if !mapping.isOpen, !mapping.isConcluded, simulator.cases[index].isOpen {
            return try simulator.resumeMapping(index, by: account)
        }
        try mustRefuse("taking up what is concluded, or in an ended case") {
            try $0.resumeMapping(index, by: account)
        }
    }
}

extension MappingOccasion {
    fileprivate func moved(to day: Day) -> MappingOccasion {
        MappingOccasion(
            standing: standing, day: day, time: time, place: place, first: first, second: second,
            aloneReason: aloneReason, minutes: minutes, note: note)
    }
}
