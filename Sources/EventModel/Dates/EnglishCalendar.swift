extension CalendarNames {
    /// The names of the calendar in English.
    public static let english = CalendarNames(
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
        weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        ordinalEndings: ["st", "nd", "rd", "th"])
}
