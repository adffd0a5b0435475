extension Abbreviations {
    /// Spanish.
    static let spanish = Abbreviations(
        beforeName: """
            sr sra srta sres sras dr dra dres d dña dn prof profa lic licda ing arq abg abog gral cnel cap tte sgto cmdte \
            mons rvdo fr hno sta sto stgo pdte pdta mr mrs ms st ft vs
            """,
        beforeNumber: "núm nro no art arts pág págs p pp vol cap fig tel km",
        anywhere: """
            ee uu ff aa rr ss cía sa ltda inc corp co ltd av avda apdo aprox etc ej jr sr ed eds dpto depto univ ene feb mar abr \
            may jun jul ago sep sept oct nov dic c b r a m
            """,
        openers: """
            el la los las un una unos unas en al del a con de por para según sin sobre tras ante desde hasta durante mientras \
            este esta estos estas ese esa esos esas esto eso aquel él ella ellos ellas su sus y o pero aunque si cuando como \
            donde quien que lo le se no sí ya también además así entonces después antes luego ahora hoy ayer aquí allí muchos \
            otro otra otros otras todo todos todas cada dos tres
            """)
}
