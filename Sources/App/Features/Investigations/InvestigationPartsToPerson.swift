import Casework
import Law
import Templating
import Web

/// The parts that tell what has gone between the authority and the person.
extension InvestigationParts {
    var communication: CasePart {
        let letters = file.communications.filter { $0.sent != nil && $0.isAwaited && may.writes }.map { one in
            Act(
                label: "Brevet från \(one.content.day)",
                address: address("kommunicering/\(one.id)/brev"))
        }
        return part(
            "kommunicering", "Kommunicering", file.communications.map(item) + sentWithout,
            empty: "Innan beslutet ska personen få se allt av betydelse och tid att svara (25 § FL).",
            letters + writing("Kommunicera utredningen", address("kommunicering")))
    }

    /// What came afterwards is sent too, if it matters.
    private var sentWithout: [DescriptionItem] {
        guard file.sentWithout > 0 else { return [] }
        let count = file.sentWithout == 1 ? "1 uppgift" : "\(file.sentWithout) uppgifter"
        return [
            DescriptionItem(
                term: "Nytt sedan dess",
                texts: ["\(count) har kommit till. Det som har betydelse ska personen också få se."])
        ]
    }

    /// That it was made ready, and taken back; nothing until it has been.
    var readiness: [CasePart] {
        let returned = file.returns.flatMap { one in
            [
                DescriptionItem(term: "\(one.ready.at.day), \(one.ready.by)", texts: ["Klar för beslut."]),
                DescriptionItem(
                    term: "\(one.returned.at.day), \(one.returned.by)",
                    texts: ["Tagen tillbaka."] + one.reason.paragraphs),
            ]
        }
        let ready = file.sheet?.ready.map {
            DescriptionItem(term: "\($0.at.day), \($0.by)", texts: ["Klar för beslut."])
        }
        let items = returned + [ready].compactMap { $0 }
        return items.isEmpty ? [] : [part("klar", "Till beslut", items, empty: "", [])]
    }

    private func item(_ one: Communication) -> DescriptionItem {
        let day = one.content.day
        guard let sent = one.sent, let answerBy = one.answerBy else {
            return DescriptionItem(
                term: "\(day), utelämnad",
                texts: ["\(one.content.omission?.swedish ?? "") (25 § FL)."] + one.content.text.paragraphs)
        }
        let act = one.isAwaited && may.writes
            ? Act(label: "Anteckna svar", address: address("kommunicering/\(one.id)"))
            : Act(label: "Brevet", address: address("kommunicering/\(one.id)/brev"))
        return DescriptionItem(
            term: "\(day), \(sent.way.swedish.lowercased())",
            texts: one.content.text.paragraphs
                + ["Svar senast \(answerBy.inWords(withYear: true)). Rätten att tala inför nämnden är sagd."]
                + one.replies.map(\.reply.sentence), act: may.opensLetters ? act : nil)
    }

    var delay: CasePart {
        let notices = file.delays.map { one in
            DescriptionItem(
                term: "\(one.content.sentOn), underrättelse",
                texts: one.content.reason.paragraphs
                    + ["Beslut väntas \(one.content.expectedOn.inWords(withYear: true))."],
                act: may.opensLetters
                    ? Act(label: "Brevet", address: address("forsening/\(one.id)/brev")) : nil)
        }
        return part(
            "tid", "Om det drar ut på tiden", notices + request,
            empty: "Blir ärendet väsentligt försenat får personen veta varför (11 § FL).",
            writing("Underrätta om försening", address("forsening")) + requestActs)
    }

    private var request: [DescriptionItem] {
        guard let request = file.request else { return [] }
        let came = DescriptionItem(
            term: "\(request.arrivedOn), begäran om avgörande", texts: request.text.paragraphs)
        guard let (refusal, _) = request.refusal else { return [came] }
        let letter = Act(label: "Beslutet", address: address("begaran/avslag/brev"))
        return [
            came,
            DescriptionItem(
                term: "\(refusal.on), avslag på begäran", texts: refusal.reasons.paragraphs,
                act: may.opensLetters ? letter : nil),
        ]
    }

    private var requestActs: [Act] {
        guard may.takesRequests else { return [] }
        guard let request = file.request else {
            return [Act(label: "Personen begär att ärendet avgörs", address: address("begaran"))]
        }
        return request.refusal == nil
            ? [Act(label: "Avslå begäran", address: address("begaran/avslag"))] : []
    }
}

extension CommunicationReply {
    /// "2026-12-01: Personen får mer tid, till och med 2026-12-18. Får hjälp."
    fileprivate var sentence: String {
        let until = moreTime.map { ", till och med \($0)" } ?? ""
        return "\(on): \(kind.swedish)\(until)." + (text.isEmpty ? "" : " \(text)")
    }
}
