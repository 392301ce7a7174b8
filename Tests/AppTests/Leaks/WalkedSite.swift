import TestSupport

/// Protected people in every state, and all addresses that anybody comes to from there. Made once, since it
/// takes every form there is; who changes the people puts them back.
enum WalkedSite {
    static let shared = Result {
        let people = try PlantedPeople()
        _ = try people.app.logInquiry()
        return (people: people, crawl: try crawl(people))
    }

    /// Addresses that no page leads to.
    private static let written = [
        "/anmalan/uppsala", "/anmalan/uppsala/sv/raderat", "/formular/MADRS-S/fil",
        "/mallar/startprofil", "/mallar/startprofil/1", "/mallar/startprofil/fil", "/kaa/halvar/2026-2",
    ]

    /// All addresses there are to somebody: every route without parameters, every page of the planted cases,
    /// and what the pages lead to for those who may open them.
    private static func crawl(_ people: PlantedPeople) throws -> SiteCrawl {
        var crawl = SiteCrawl(people.app)
        let fixed = crawl.unreached.filter { !$0.contains("{") }.sorted() + written
        let cases = people.cases.map { "/arenden/\($0)" }
        for account in [PlantedPeople.owner, "administrator", "granskare", "chef"] {
            let start = account == PlantedPeople.owner ? fixed + cases : fixed
            crawl.follow(start, as: try people.app.client(as: account))
        }
        for sample in FormSample.all where crawl.unreached.contains(sample.pattern) && !sample.takesMonths {
            crawl.follow([try sample.address(people.app)], as: try sample.client(people.app))
        }
        try fromTheAuthority(people, &crawl)
        return crawl
    }

    /// What only the authority's side opens.
    private static func fromTheAuthority(_ people: PlantedPeople, _ crawl: inout SiteCrawl) throws {
        crawl.follow([try people.app.caseWithLetters()], as: try people.app.client(as: "handlaggare"))
        // What is refused in the authority's file stands on no page that the case's owner sees.
        let refused = people.planted["/arenden/{case}/utlamnande/begaran/{item}/avslag"] ?? ""
        crawl.follow(
            [refused.dropLast("avslag".count) + "brev"], as: try people.app.client(as: "beslutsfattare"))
        for account in ["handlaggare", "beslutsfattare"] {
            let decided = try people.cases(ownedBy: account).map { "/arenden/\($0)/beslut" }
            crawl.follow(decided, as: try people.app.client(as: account))
        }
    }
}
