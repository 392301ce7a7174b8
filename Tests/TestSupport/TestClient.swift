import Dispatch
import HTTP
import HTTPTypes
import Synchronization
import Web

/// A browser without a socket: keeps cookies, follows nothing by itself, sends forms as they stand in the
/// page.
public final class TestClient: Sendable {
    private let router: Router
    private let keeping: (any AnyObject & Sendable)?
    private let cookies = Mutex<[String: String]>([:])
    private let peer: String

    /// - Parameter keeping: what must live as long as the browser, such as the application with its database.
    public init(_ router: Router, peer: String = "127.0.0.1", keeping: (any AnyObject & Sendable)? = nil) {
        self.router = router
        self.keeping = keeping
        self.peer = peer
    }

    public var cookieValues: [String: String] {
        get { cookies.withLock { $0 } }
        set { cookies.withLock { $0 = newValue } }
    }

    @discardableResult
    public func get(_ address: String, _ more: HTTPFields = [:]) -> TestPage {
        send(.get, address, body: [], more)
    }

    /// Posts fields as a page of our own would; `more` replaces fields of the same name, an empty one takes
    /// it away.
    @discardableResult
    public func post(_ address: String, _ fields: [String: String], _ more: HTTPFields = [:]) -> TestPage {
        let sorted = fields.sorted { $0.key < $1.key }
        let body = QueryString.encode(sorted.map { FormField(name: $0.key, value: $0.value) })
        return post(address, body: Array(body.utf8), more)
    }

    @discardableResult
    public func post(_ address: String, body: [UInt8], _ more: HTTPFields = [:]) -> TestPage {
        var fields: HTTPFields = [
            .contentType: "application/x-www-form-urlencoded", .origin: "http://localhost",
        ]
        for field in more { fields[field.name] = field.value.isEmpty ? nil : field.value }
        return send(.post, address, body: body, fields)
    }

    /// Opens a page, fills in its form and sends it.
    @discardableResult
    public func submit(_ address: String, _ values: [String: String]) -> TestPage {
        let page = get(address)
        guard let form = page.form(sentTo: page.path) else { return page }
        return submit(form, values)
    }

    @discardableResult
    public func submit(
        _ form: HTMLForm, _ values: [String: String], files: [String: [UInt8]] = [:]
    ) -> TestPage {
        let fields = form.values.merging(values) { $1 }
        guard !form.fileFields.isEmpty else { return post(form.action, fields) }
        let body = TestUpload.body(fields, fileFields: form.fileFields, contents: files)
        return post(form.action, body: body, [.contentType: TestUpload.contentType])
    }

    public func send(
        _ method: HTTPRequest.Method, _ address: String, body: [UInt8], _ more: HTTPFields
    ) -> TestPage {
        let halves = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let path = String(halves.first ?? "/")
        var fields = more
        if let host = HTTPField.Name("host") { fields[host] = "localhost" }
        let sorted = cookieValues.sorted { $0.key < $1.key }
        let jar = sorted.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        if !jar.isEmpty { fields[.cookie] = jar }
        let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map {
            PercentEncoding.decode(String($0)) ?? ""
        }
        let request = Request(
            method: method, segments: segments == [""] ? [] : segments, path: path,
            query: halves.count > 1 ? String(halves[1]) : "", fields: fields, body: body, peer: peer,
            id: "test")
        let response = answer(request)
        keepCookies(response)
        return TestPage(path: path, response: response)
    }

    private func answer(_ request: Request) -> Response {
        let box = Mutex<Response?>(nil)
        let done = DispatchSemaphore(value: 0)
        router.respond(to: request) { response in
            box.withLock { $0 = response }
            done.signal()
        }
        // Gives up after a minute, so that a lost answer is a failed test and not one that hangs.
        _ = done.wait(timeout: .now() + 60)
        return box.withLock { $0 } ?? Response(.internalServerError)
    }

    private func keepCookies(_ response: Response) {
        for field in response.fields[fields: .setCookie] {
            let pair = field.value.split(separator: ";").first?.split(separator: "=", maxSplits: 1,
                                                                      omittingEmptySubsequences: false) ?? []
            guard pair.count == 2 else { continue }
            let isGone = field.value.contains("Max-Age=0")
            cookies.withLock { $0[String(pair[0])] = isGone ? nil : String(pair[1]) }
        }
    }
}
