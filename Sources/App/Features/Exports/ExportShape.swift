import Figures

/// As what a file is taken out.
enum ExportFormat: String, Sendable, CaseIterable {
    case csv, ods

    var mediaType: String {
        switch self {
        case .csv: "text/csv; charset=utf-8; header=present"
        case .ods: SpreadsheetWriter.mediaType
        }
    }
}

/// Makes the octets of rows. The sum is always that of the rows as CSV, so the page, the text and the
/// spreadsheet tell the same one.
struct ExportShape {
    private let sheet: SpreadsheetWriter?
    /// As CSV, since the sum was last asked for.
    private var summed: [UInt8] = []
    private var begun: [UInt8] = []

    init(_ format: ExportFormat, _ layout: ExportLayout) throws {
        sheet = format == .ods ? SpreadsheetWriter() : nil
        let names = layout.columns.map { ExportCell.text($0.name) }
        summed = CSVText.byteOrderMark
        CSVText.append(names, to: &summed)
        try sheet?.begin(layout.rawValue, to: &begun)
        try sheet?.append([names], to: &begun)
    }

    mutating func append(_ rows: [[ExportCell]]) throws -> [UInt8] {
        for row in rows { CSVText.append(row, to: &summed) }
        guard let sheet else { return summed }
        var out = begun
        begun = []
        try sheet.append(rows, to: &out)
        return out
    }

    mutating func takeSummed() -> [UInt8] {
        defer { summed.removeAll(keepingCapacity: true) }
        return summed
    }

    /// The last row, and in a spreadsheet what makes it whole.
    func end(_ cells: [ExportCell]) throws -> [UInt8] {
        var out: [UInt8] = []
        guard let sheet else {
            CSVText.append(cells, to: &out)
            return out
        }
        try sheet.append([cells], to: &out)
        try sheet.finish(to: &out)
        return out
    }
}
