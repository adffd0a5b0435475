internal import CBrotli

/// Unpacks Brotli (RFC 7932).
public enum Brotli {
    /// A whole stream in memory; nil where it is damaged or unpacks to more than `limit` bytes. One that breaks off gives
    /// what there is of it.
    public static func decoded(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
        guard let decoder = BrotliDecoderCreateInstance(nil, nil, nil) else { return nil }
        defer { BrotliDecoderDestroyInstance(decoder) }
        var (result, piece) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
        return bytes.withUnsafeBufferPointer { input in
            var (next, left) = (input.baseAddress, input.count)
            while true {
                var room = piece.count
                let status = piece.withUnsafeMutableBufferPointer { buffer in
                    var output = buffer.baseAddress
                    return BrotliDecoderDecompressStream(decoder, &left, &next, &room, &output, nil)
                }
                result += piece[..<(piece.count - room)]
                guard status != BROTLI_DECODER_RESULT_ERROR, result.count <= limit else { return nil }
                if status != BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT { return result }
            }
        }
    }
}
