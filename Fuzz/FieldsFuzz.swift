import Glibc
import HTTP
import HTTPTypes

/// Any field value: cookies, entity tags, codings, media types and dates never trap, and keep their promises.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = UnsafeBufferPointer(start: start, count: count)
    var fields = HTTPFields()
    for name in [HTTPField.Name.cookie, .acceptEncoding, .ifNoneMatch] {
        fields.append(HTTPField(name: name, lenientValue: bytes))
    }
    if let cookie = Cookies.value(named: "a", in: fields) {
        let again = SetCookie(name: "a", value: cookie, sameSite: .lax, isSecure: true)
        if again == nil, count < 4000 { abort() }
    }
    _ = AcceptEncoding.allowsGzip(fields)
    _ = EntityTag("a")?.isNotModified(fields)
    checkText(String(decoding: bytes, as: UTF8.self))
    var out: [UInt8] = []
    ResponseSerializer.append(fields, to: &out)
    if out.count(where: { $0 == 10 }) != 3 || out.count(where: { $0 == 13 }) != 3 { abort() }
    return 0
}

private func checkText(_ text: String) {
    if let type = MediaType(text), type.essence.utf8.count > text.utf8.count { abort() }
    if let date = HTTPDate.parse(text), HTTPDate.parse(HTTPDate.format(date)) != date { abort() }
    let line = ContentDisposition.attachment(filename: text)
    if line.utf8.contains(where: { $0 < 32 || $0 >= 127 }) { abort() }
}
