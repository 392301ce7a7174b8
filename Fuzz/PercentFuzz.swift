import Glibc
import HTTP

/// Any text: what is encoded is decoded, and what decodes has decoded once.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let text = String(validating: UnsafeBufferPointer(start: start, count: count), as: UTF8.self) else {
        return 0
    }
    let back = PercentEncoding.decode(PercentEncoding.encode(text))
    if back.map({ $0.utf8.elementsEqual(text.utf8) }) != true { abort() }
    if let decoded = PercentEncoding.decode(text), decoded.utf8.count > text.utf8.count { abort() }
    _ = try? QueryString.decode(text)
    return 0
}
