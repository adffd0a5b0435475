/// Texts that are no EDTF dates: `^` stands before the character at which they go wrong; behind `|` the reason.
let invalidDates = """
    # Form
    ^ | a date is missing
    ^x | "x" is not expected here
    ^ 2026 | a space is not expected here
    2026^ January | a space is not expected here
    2026-01-27^! | "!" is not expected here
    ^January 2026 | "J" is not expected here
    2026/01^/27 | a year has four digits
    2026^.01 | "." is not expected here
    2026-01-27^, | "," is not expected here
    ^é2026 | "é" is not expected here
    2026^–01 | "–" is not expected here
    2026-01-27^🙂 | "🙂" is not expected here
    ^２０２６ | "２" is not expected here

    # Years
    202^ | a year has four digits
    2^ | a year has four digits
    26^-01-27 | a year has four digits
    2026^0127 | a year has four digits
    2026^6 | a year has four digits
    ^+2026 | "+" is not expected here
    -202^ | a year has four digits
    ^-0000 | the year 0 has no sign
    ?^-0000 | the year 0 has no sign
    ^-0000-01-01 | the year 0 has no sign
    20^xx | "x" is not expected here
    201^u | "u" is not expected here
    ^y17000 | "y" is not expected here

    # Months
    2026-^00 | 00 is neither a month nor a season
    2026-^13 | 13 is neither a month nor a season
    2026-^20 | 20 is neither a month nor a season
    2026-^42 | 42 is neither a month nor a season
    2026-^99-01 | 99 is neither a month nor a season
    2026-^2X | 2X is neither a month nor a season
    2026-^4X | 4X is neither a month nor a season
    2026-^ | a month has two digits
    2026-1^ | a month has two digits
    2026-1^-05 | a month has two digits
    2026-01^5 | a month has two digits
    2026-^Jan | "J" is not expected here
    2026-^-01 | a month has two digits

    # Days
    2026-01-^00 | there is no day 00 in this month
    2026-01-^32 | there is no day 32 in this month
    2026-02-^29 | February 2026 has only 28 days
    2026-02-^30 | February 2026 has only 28 days
    2024-02-^30 | February 2024 has only 29 days
    1900-02-^29 | February 1900 has only 28 days
    2026-04-^31 | April 2026 has only 30 days
    2026-06-^31 | June 2026 has only 30 days
    2026-09-^31 | September 2026 has only 30 days
    2026-11-^31 | November 2026 has only 30 days
    -0003-02-^29 | February -3 has only 28 days
    2026-02-^3X | there is no day 3X in this month
    2026-01-^4X | there is no day 4X in this month
    2026-X4-^31 | there is no day 31 in this month
    XXXX-02-^30 | there is no day 30 in this month
    190X-02-^30 | there is no day 30 in this month
    2026-01-5^ | a day has two digits
    2026-01-^ | a day has two digits
    2026-01-05^5 | a day has two digits
    2026-01-05^-01 | "-" is not expected here
    2026-00^1 | a month has two digits
    2026-^W05 | "W" is not expected here
    2001-21^-05 | a season or a quarter has no days
    2001-33^-01 | a season or a quarter has no days

    # Qualifiers
    2026?^? | "?" is not expected here
    2026?^~ | "~" is not expected here
    ?^?2026 | a year has four digits
    2026-01-27~^- | "-" is not expected here
    2026-~^~01 | a month has two digits
    ?^ | a year has four digits

    # Times
    2026-01-27T^ | a time is written hh:mm:ss
    2026-01-27T11^ | a time is written hh:mm:ss
    2026-01-27T11:00^ | a time is written hh:mm:ss
    2026-01-27T1^:00:00 | a time is written hh:mm:ss
    2026-01-27T11^0000 | a time is written hh:mm:ss
    2026-01-27T^25:00:00 | 25 is no hour
    2026-01-27T^24:00:01 | the day ends at 24:00:00
    2026-01-27T11:^60:00 | 60 is no minute
    2026-01-27T11:30:^60 | 60 is no second of this minute
    2026-01-27T11:59:^61 | 61 is no second of this minute
    2026-01-27T11:00:00^.5 | "." is not expected here
    2026-01-27T11:00:00^z | "z" is not expected here
    2026-01-27T11:00:00^-00:00 | there is no such offset
    2026-01-27T11:00:00^+24:00 | there is no such offset
    2026-01-27T11:00:00^+05:60 | there is no such offset
    2026-01-27T11:00:00+05:3^ | an offset is written Z, +hh or +hh:mm
    2026-01-27T11:00:00+05^30 | "3" is not expected here
    2026-01-27^t11:00:00 | "t" is not expected here
    2026-01-27^ 11:00:00 | a space is not expected here
    2026-01^T11:00:00 | "T" is not expected here
    2026-01-XX^T11:00:00 | "T" is not expected here
    2026-01-27~^T11:00:00 | "T" is not expected here
    2026-01-27T11:00:00Z^~ | "~" is not expected here
    2026-02-^29T11:00:00Z | February 2026 has only 28 days

    # Long years, exponents, significant digits
    ^Y2026 | Y stands only before years of more than four digits
    ^Y-999 | Y stands only before years of more than four digits
    Y^ | a number is expected here
    Y^0170000 | a number begins with a zero
    Y17000^X | "X" is not expected here
    Y17000^-01 | "-" is not expected here
    Y17E^ | a number is expected here
    Y17E^0 | a number begins with a zero
    Y17E^-3 | a number is expected here
    ^Y17e7 | Y stands only before years of more than four digits
    1950S^5 | there are fewer digits than that
    1950S^0 | a number begins with a zero
    1950S^ | a number is expected here
    19XX^S2 | "S" is not expected here
    1950S2^-01 | "-" is not expected here
    1950-01^S2 | "S" is not expected here
    Y17000S^6 | there are fewer digits than that

    # Intervals
    ^/ | an interval needs a date at one end at least
    ^../.. | an interval needs a date at one end at least
    ^../ | an interval needs a date at one end at least
    ^/.. | an interval needs a date at one end at least
    ..^ | the date is incomplete
    2001/2002^/2003 | "/" is not expected here
    2001/^2000 | the end is before the start
    2004-06-11/^2004-06-10 | the end is before the start
    2004-07/^2004-06 | the end is before the start
    2005/^2004-12 | the end is before the start
    -0044/^-0045 | the end is before the start
    2004-01-01/2004-02-^30 | February 2004 has only 29 days
    2004-02-^30/2005 | February 2004 has only 29 days
    2004/^P1Y | "P" is not expected here
    2004-^-2005 | a month has two digits
    ^2026-01-27T11:00:00/2026-01-28 | a time stands only in a date on its own
    2026-01-27/^2026-01-28T11:00:00 | a time stands only in a date on its own
    2004/^open | "o" is not expected here
    2004^..2005 | "." is not expected here

    # Sets
    [^] | the set is empty
    {^} | the set is empty
    [2001^ | the set is not closed with ]
    {2001^] | "]" is not expected here
    [2001,^] | "]" is not expected here
    [^,2001] | "," is not expected here
    [2001^ ,2002] | a space is not expected here
    [^ 2001] | a space is not expected here
    [2001^/2003] | a set has ranges with .. and no intervals
    [2001,^[2002]] | a set cannot stand inside another form
    2001/^[2002,2003] | a set cannot stand inside another form
    [2001,^..2003] | only the first and the last range of a set can be open
    [2001..^,2003] | only the first and the last range of a set can be open
    [^..] | a range needs a date at one end at least
    [2003..^2001] | the end is before the start
    [2001]^? | "?" is not expected here
    [2001]^/2003 | "/" is not expected here
    [^2026-01-27T11:00:00,2027] | a time stands only in a date on its own
    [2026-02-^30,2027] | February 2026 has only 28 days
    2001^] | "]" is not expected here
    """
