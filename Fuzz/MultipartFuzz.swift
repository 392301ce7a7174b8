import Glibc
import HTTP

/// Any body: no trap, nothing kept beyond the limits, and what was taken goes back and forth.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    // As a body, and as what stands in the head of its first part.
    check(bytes)
    check(Array("--x\r\n".utf8) + bytes)
    check(Array("--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"".utf8) + bytes)
    return 0
}

private let limits: Limits = {
    var limits = Limits()
    // Small, so that the fuzzer reaches them.
    (limits.bodyBytes, limits.formParts, limits.formFields) = (300, 8, 5)
    (limits.partHeaderBytes, limits.partNameBytes, limits.filenameBytes) = (256, 20, 60)
    return limits
}()

private func check(_ body: [UInt8]) {
    guard let type = MediaType("multipart/form-data; boundary=x") else { abort() }
    let decoder = MultipartDecoder(limits: limits)
    guard let form = try? decoder.decode(body, as: type) else { return }
    if form.fields.count > 5 || form.fields.count + form.files.count > 8 { abort() }
    if form.fields.reduce(0, { $0 + $1.value.utf8.count }) > 300 { abort() }
    for field in form.fields where field.value.utf8.contains(where: { $0 == 0 || $0 == 13 }) { abort() }
    for file in form.files {
        let isPath = file.filename.utf8.contains { $0 < 32 || $0 == 127 || $0 == 47 || $0 == 92 }
        if isPath || file.content.count > body.count { abort() }
        let line = ContentDisposition.attachment(filename: file.filename)
        if line.utf8.contains(where: { $0 < 32 || $0 >= 127 }) { abort() }
    }
    // A body that was cut is never taken for a whole one, but for the line end behind it.
    if body.count > 2, (try? decoder.decode(Array(body.dropLast(3)), as: type)) != nil { abort() }
}
