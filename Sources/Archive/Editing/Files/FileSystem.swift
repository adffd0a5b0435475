/// The system calls that editing makes, one by one, so that a test can let each of them fail. Paths are absolute.
protocol FileSystem: Sendable {
    /// All bytes of a file; nil where there is none.
    func read(_ path: String) throws(SystemFault) -> [UInt8]?
    /// Gives the lines of a file, many at once, until `isEnough` says so; false where that never was.
    func lines(_ path: String, _ isEnough: (UnsafeRawBufferPointer) -> Bool) throws(SystemFault) -> Bool
    /// In bytes; nil where there is no file.
    func size(_ path: String) throws(SystemFault) -> Int?
    /// The permissions; nil where there is no file. Throws where a file may not be written.
    func permissions(_ path: String) throws(SystemFault) -> UInt32?
    /// Makes an empty file that must not be there yet.
    func create(_ path: String, permissions: UInt32) throws(SystemFault)
    func append(_ bytes: [UInt8], to path: String) throws(SystemFault)
    func truncate(_ path: String, to size: Int) throws(SystemFault)
    /// Makes a file or the names in a folder durable.
    func synchronise(_ path: String) throws(SystemFault)
    func rename(_ path: String, to other: String) throws(SystemFault)
    /// Exchanges two files in one step; false where the system cannot.
    func exchange(_ path: String, _ other: String) throws(SystemFault) -> Bool
    /// Gives a file a second name, which must not be there yet.
    func link(_ path: String, to other: String) throws(SystemFault)
    /// Removes a file; one that is not there is no error.
    func remove(_ path: String) throws(SystemFault)
    /// Makes a folder; false where it is there already.
    @discardableResult func makeFolder(_ path: String) throws(SystemFault) -> Bool
    /// Removes a folder that is empty; one that is not is an error.
    func removeFolder(_ path: String) throws(SystemFault)
}

/// A system call that failed.
struct SystemFault: Error, Hashable {
    /// The absolute path.
    var path: String
    /// `errno`.
    var code: Int32
}
