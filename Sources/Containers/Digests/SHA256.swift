internal import CNettle

/// The digest of bytes by SHA-256 (FIPS 180-4).
public struct SHA256: Hashable, Sendable {
    /// 32 bytes.
    public let bytes: [UInt8]

    /// The digest of some bytes.
    public init(of message: some Collection<UInt8>) {
        var digest = RunningSHA256()
        if message.withContiguousStorageIfAvailable({ digest.update(UnsafeRawBufferPointer($0)) }) == nil {
            Array(message).withUnsafeBytes { digest.update($0) }
        }
        self = digest.value
    }

    fileprivate init(bytes: [UInt8]) { self.bytes = bytes }

    /// As hexadecimal digits.
    public var hexadecimal: String { bytes.hexadecimal }

    /// In Base64, as a Content-Security-Policy names it.
    public var base64: String {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var text = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let number = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0..<4 {
                text.append(place <= group.count ? digits[number >> (18 - 6 * place) & 63] : "=")
            }
        }
        return text
    }
}

/// The digest of bytes that come piece by piece.
public struct RunningSHA256 {
    private var context = sha256_ctx()

    /// Of nothing yet.
    public init() { nettle_sha256_init(&context) }

    /// Takes more bytes.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        nettle_sha256_update(&context, bytes.count, bytes.bindMemory(to: UInt8.self).baseAddress)
    }

    /// The digest of what came.
    public var value: SHA256 {
        var context = context
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
        nettle_sha256_digest(&context, digest.count, &digest)
        return SHA256(bytes: digest)
    }
}

extension [UInt8] {
    /// As hexadecimal digits.
    var hexadecimal: String {
        let digits = [Character]("0123456789abcdef")
        return String(self.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }
}
