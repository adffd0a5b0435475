extension EndingOutlook {
    /// Spanish: the accented endings of the simple past and of the future.
    static let spanish = EndingOutlook(
        forward: "va van vamos será serán hasta prevé prevén espera esperan planea planean",
        planned: "previsto prevista previstos previstas programado programada debería podría",
        back: """
            fue fueron era eran hubo había habían ha han he hemos hizo hicieron dijo dijeron tuvo tuvieron estuvo \
            estuvieron dio dieron vio vieron murió puso pusieron vino vinieron supo pudo trajo
            """,
        future: "rá rán ré remos rás", past: "ó aron ieron eron aba aban ía ían")
}
