import Glibc
import HTTP

/// Any body: no trap, never a NUL or a carriage return, and what was decoded goes back and forth.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let decoder = FormDecoder(maximumFields: 50, maximumBytes: 64 * 1024, repeats: .any)
    guard let fields = try? decoder.decode(bytes) else { return 0 }
    for field in fields {
        if (field.name + field.value).utf8.contains(where: { $0 == 0 || $0 == 13 }) { abort() }
    }
    let encoded = Array(QueryString.encode(fields).utf8)
    guard encoded.count <= decoder.maximumBytes else { return 0 }
    guard let again = try? decoder.decode(encoded), same(again, fields) else { abort() }
    return 0
}

/// By octets: `==` on text would take two spellings for one.
private func same(_ left: [FormField], _ right: [FormField]) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy {
        $0.name.utf8.elementsEqual($1.name.utf8) && $0.value.utf8.elementsEqual($1.value.utf8)
    }
}
