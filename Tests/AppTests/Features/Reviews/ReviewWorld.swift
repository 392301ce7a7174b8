import TestSupport
import Testing

/// Reviews and goals with levels made through the front door, as staff make them.
extension TestApp {
    static let levels = [
        "mal": "Gå ut ensam", "niva1": "Inte ut alls", "niva2": "Ut på balkongen", "niva3": "Ut på gården",
        "niva4": "Till affären", "niva5": "Till stan", "start": "-1",
    ]
    static let review = [
        "medverkan": "yes", "egensyn": "Det känns lite lättare.", "hur": "Var ute på gården tre gånger.",
        "lage1": "underway", "steg": "outOfHome", "nasta": "2027-04-01", "utfall1": "notYet", "gradd9": "2",
    ]

    func caseWithLevels() throws -> String {
        let number = try caseWithPlan()
        try onPlan("nivaer/nytt", TestApp.levels, in: number)
        return number
    }

    @discardableResult
    func onReview(_ step: String, _ values: [String: String], in number: String) throws -> TestPage {
        let page = try client(as: TestApp.supporter).submit("/arenden/\(number)/uppfoljning/\(step)", values)
        try #require(page.status == 303, "\(page.text)")
        return page
    }

    /// Reviewed a week after the plan was made.
    func caseWithReview() throws -> String {
        let number = try caseWithLevels()
        clock.move(days: 7)
        try onReview("ny", TestApp.review.merging(["niva1": "0"]) { $1 }, in: number)
        return number
    }

    /// The first address on a page of the case that begins and ends like this.
    func onPage(_ page: String, _ start: String, _ end: String, in number: String) throws -> String {
        let text = try client(as: TestApp.supporter).get("/arenden/\(number)/\(page)").text
        let all = text.split(separator: "href=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
        return try #require(
            all.first { $0.hasPrefix("/arenden/\(number)/\(start)") && $0.hasSuffix(end) }, "\(text)")
    }
}

/// The forms of reviews and of goals with levels, filled in rightly, for the tests over every form.
extension FormSample {
    static let reviews = [
        sample("plan/nivaer/nytt", TestApp.levels, typed: "mal") {
            "/arenden/\(try $0.caseWithPlan())/plan/nivaer/nytt"
        },
        sample(
            "plan/nivaer/{item}/ratta", TestApp.levels.merging(["skal": "Fel nivå."]) { $1 }, typed: "skal"
        ) { try $0.onPage("plan/nivaer", "plan/nivaer/", "/ratta", in: $0.caseWithLevels()) },
        sample("plan/nivaer/{item}/bort", ["skal": "Vill något annat."], typed: "skal") {
            try $0.onPage("plan/nivaer", "plan/nivaer/", "/bort", in: $0.caseWithLevels())
        },
        sample("uppfoljning/ny", TestApp.review, typed: "hur", entries: 2) {
            "/arenden/\(try $0.caseWithPlan())/uppfoljning/ny"
        },
        sample("uppfoljning/{item}/ratta", ["skal": "Fel dag."], typed: "skal", entries: 2) {
            let number = try $0.caseWithPlan()
            try $0.onReview("ny", TestApp.review, in: number)
            return try $0.onPage("uppfoljning", "uppfoljning/", "/ratta", in: number)
        },
    ]

    private static func sample(
        _ step: String, _ values: [String: String], typed field: String, entries: Int = 1,
        _ address: @escaping @Sendable (TestApp) throws -> String
    ) -> FormSample {
        FormSample(
            pattern: "/arenden/{case}/\(step)", sender: .signedIn(TestApp.supporter), address: address,
            values: values, typedField: field, keepsDraft: true, entries: entries)
    }
}
