public import Terminal

/// One row of the table that makes keymap, help, palette and manual.
public struct CommandEntry: Sendable {
    /// Which command.
    public let command: Command
    /// Under which heading the help lists it.
    public let section: CommandSection
    /// A few words, for the palette and the help.
    public let name: String
    /// One sentence that says more; may be empty.
    public let help: String
    /// The keys that mean it everywhere, the first one shown in hints.
    public let keys: [Key]
    /// Further keys that mean it in one pane.
    public let paneKeys: [Pane: [Key]]
    /// What it works on.
    let needs: Set<CommandNeed>
    /// The movement that it is; panels that scroll know it too.
    let movement: Movement?
    /// What it does.
    let run: @Sendable (inout ScreenState) -> [Effect]
}

extension Command {
    /// Whether it changes, or is about to change, the event under the cursor.
    var worksOnEvent: Bool {
        let needs = entry.needs
        return needs.contains(.writable) && !needs.isDisjoint(with: [.event, .record, .suggestion, .article, .marks])
    }
}
