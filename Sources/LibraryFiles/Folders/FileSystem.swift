/// The system calls that editing makes, one by one, so that a test can let each of them fail. None of them follows a link
/// below the folder of its file.
package protocol FileSystem: Sendable {
    /// All bytes of a file; nil where there is none.
    func read(_ place: FilePlace) throws(SystemFault) -> [UInt8]?
    /// Gives the lines of a file, many at once, until `isEnough` says so; false where that never was.
    func lines(_ place: FilePlace, _ isEnough: (UnsafeRawBufferPointer) -> Bool) throws(SystemFault) -> Bool
    /// In bytes; nil where there is no file.
    func size(_ place: FilePlace) throws(SystemFault) -> Int?
    /// The permissions; nil where there is no file. Throws where a file may not be written.
    func permissions(_ place: FilePlace) throws(SystemFault) -> UInt32?
    /// Makes an empty file that must not be there yet.
    func create(_ place: FilePlace, permissions: UInt32) throws(SystemFault)
    func append(_ bytes: [UInt8], to place: FilePlace) throws(SystemFault)
    func truncate(_ place: FilePlace, to size: Int) throws(SystemFault)
    /// Makes a file or the names in a folder durable.
    func synchronise(_ place: FilePlace) throws(SystemFault)
    func rename(_ place: FilePlace, to other: FilePlace) throws(SystemFault)
    /// Exchanges two files in one step; false where the system cannot.
    func exchange(_ place: FilePlace, _ other: FilePlace) throws(SystemFault) -> Bool
    /// Gives a file a second name, which must not be there yet.
    func link(_ place: FilePlace, to other: FilePlace) throws(SystemFault)
    /// Removes a file; one that is not there is no error.
    func remove(_ place: FilePlace) throws(SystemFault)
    /// Makes a folder; false where it is there already.
    @discardableResult func makeFolder(_ place: FilePlace) throws(SystemFault) -> Bool
    /// Removes a folder that is empty; one that is not is an error.
    func removeFolder(_ place: FilePlace) throws(SystemFault)
}

/// A system call that failed.
package struct SystemFault: Error, Hashable {
    /// The absolute path.
    package var path: String
    /// `errno`.
    package var code: Int32

    package init(path: String, code: Int32) { (self.path, self.code) = (path, code) }
}
