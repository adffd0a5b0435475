extension EditRefusal: CustomStringConvertible {
    /// One sentence without a full stop.
    public var description: String {
        switch self {
        case .noSuchEvent(let id): "there is no event \(id)"
        case .eventExists(let id): "there is an event \(id) already"
        case .noSuchPerson(let id): "there is no person \(id)"
        case .personExists(let id): "there is a person \(id) already"
        case .noSuchParticipation(let id): "\(id) does not have this person in this role"
        case .noSuchCitation(let id): "\(id) does not cite this"
        case .alreadyThere(let id): "\(id) has this already"
        case .noSuchResolution(let property): "nothing was decided on \(property)"
        case .noSuchAlias(let name): "there is no alias \(name)"
        case .empty(let field): "\(field) must not be empty"
        case .severalLines(let field): "\(field) must stand on one line"
        case .unusableID(let name): "“\(name)” cannot be the name of a file"
        case .mergedWithItself: "nothing can be merged with itself"
        case .nothingToSplit: "a split leaves at least one source on each side"
        case .outOfStep: "this has been changed meanwhile"
        }
    }
}
