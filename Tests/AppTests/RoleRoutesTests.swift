import App
import Casework
import HTTP
import HTTPTypes
import Store
import Testing
import TestSupport
import Web

/// Every route for every role and for nobody: who comes through is what the route says, no more and no less.
@Suite struct RoleRoutesTests {
    /// Whose only role it is, in the demonstration's first programme.
    static let accounts: [(role: Role, account: String)] = [
        (.coordinator, "koordinator"), (.investigator, "handlaggare"), (.decisionMaker, "beslutsfattare"),
        (.manager, "chef"), (.dutyOfficer, "kaa"), (.administrator, "administrator"),
        (.logReviewer, "granskare"),
    ]

    @Test(arguments: accounts)
    func `a role comes through where the route says so, and nowhere else`(
        _ role: Role, _ account: String
    ) throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        for route in app.router.routes {
            // The client is new for each route: some of them end the session they are used in.
            let client = try app.client(as: account)
            let allowed = route.access.roles.map { $0.contains(role) } ?? true
            for (method, _) in route.audits {
                let page = visit(method, address(route, number), client)
                let comment: Comment = "\(method) \(route.pattern) as \(role): \(page.status)"
                if allowed {
                    #expect(page.status != 403, comment)
                    #expect(page.status < 500, comment)
                } else {
                    #expect(page.status == 403, comment)
                }
            }
        }
    }

    @Test func `nobody comes further than the log-in page`() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        for route in app.router.routes {
            for (method, _) in route.audits {
                let page = visit(method, address(route, number), TestClient(app.router))
                let comment: Comment = "\(method) \(route.pattern) as nobody: \(page.status)"
                if route.access == .anyone || route.access == .passerby {
                    #expect(page.status != 403 && page.status < 500, comment)
                    let leavesCookie = page.response.fields[.setCookie] != nil
                    if route.access == .passerby { #expect(!leavesCookie, comment) }
                } else {
                    #expect(page.status == 303, comment)
                    #expect(page.location?.hasPrefix("/logga-in") == true, comment)
                }
            }
        }
    }

    @Test(arguments: ["koordinator", "handlaggare", "beslutsfattare", "chef"])
    func `another unit's case answers exactly as one that does not exist`(_ account: String) throws {
        let app = try TestApp()
        let theirs = try app.logInquiry(as: "koordinator-lulea")
        let own = try app.logInquiry()
        #expect(theirs != own)
        for route in app.router.routes where route.pattern.description.contains("{case}") {
            for (method, _) in route.audits {
                let client = try app.client(as: account)
                let foreign = visit(method, address(route, theirs), client)
                let missing = visit(method, address(route, absent(like: theirs)), client)
                let comment: Comment = "\(method) \(route.pattern) as \(account)"
                #expect(foreign.status == missing.status, comment)
                #expect(foreign.status == 404 || foreign.status == 403, comment)
                let expected = missing.text.replacing(absent(like: theirs), with: "")
                #expect(foreign.text.replacing(theirs, with: "") == expected, comment)
                #expect(foreign.response.fields == missing.response.fields, comment)
            }
        }
    }

    @Test func `what a route promises to log is logged when its page is seen`() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        for route in app.router.routes {
            for (method, audit) in route.audits {
                guard method == .get, case .view(let event) = audit else { continue }
                guard let account = route.access.roles?.compactMap({ role in
                    RoleRoutesTests.accounts.first { $0.role == role }?.account
                }).first else { continue }
                let client = try app.client(as: account)
                let before = try app.auditCount(event)
                let page = client.get(address(route, number))
                guard page.status == 200 else { continue }
                #expect(try app.auditCount(event) == before + 1, "\(route.pattern)")
            }
        }
    }

    @Test func `a page with a session is never kept by a cache, and no page names another site`() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        for route in app.router.routes where route.access.roles?.contains(.coordinator) ?? true {
            // Without a session, and already published: FigureAPITests.
            if route.pattern.description.hasPrefix("/api/") { continue }
            let page = try app.client(as: "koordinator").get(address(route, number))
            #expect(page.response.fields[.cacheControl] == "no-store", "\(route.pattern)")
            #expect(!page.contains("http://") && !page.contains("https://"), "\(route.pattern)")
        }
    }

    /// Opens a page, or sends a form as it stands when it is opened; where it does not open, or for a button,
    /// nothing but a token of the client's own session.
    private func visit(_ method: HTTPRequest.Method, _ address: String, _ client: TestClient) -> TestPage {
        guard method == .post else { return client.get(address) }
        let shown = client.get(address)
        if let form = shown.form(sentTo: address) { return client.submit(form, [:]) }
        // Its page says why there is no form for this case, such as nothing to take back.
        if shown.status == 200 { return shown }
        let token = client.get("/hjalp").forms.compactMap { $0.value("_token") }.first ?? ""
        return client.post(address, ["_token": token, "_nyckel": "AAAAAAAAAAAAAAAAAAAAAA"])
    }

    private func address(_ route: Route, _ number: String) -> String {
        route.pattern.description.split(separator: "/", omittingEmptySubsequences: false).map { segment in
            segment == "{case}" ? number : segment.hasPrefix("{") ? "0000000000001" : String(segment)
        }.joined(separator: "/")
    }

    private func absent(like number: String) -> String {
        String(number.dropLast(4)) + "9876"
    }
}
