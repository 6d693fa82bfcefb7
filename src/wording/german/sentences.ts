/** What may stand before a full stop that ends no sentence. */
export const sentences = {
  /** German abbreviations that never end a sentence, without their full stop. */
  abbreviations: `
  z d u i s o v dr prof dipl ing hl st nr abs bzw ca vgl sog evtl ggf inkl exkl max min zzgl tel fa fr hr bd hrsg jan feb febr mär
  apr aug sept sep okt nov dez mr mrs ms geb gest verh vs insb bes allg ehem gegr gez hptm lt rd einschl mind urspr
`,
  /** Those that may end a sentence too. */
  finalAbbreviations:
    'usw etc art gen mag mio mrd co inc corp ltd str jr sr chr jh std sek jhd uhr a b h e ä abk ff f tsd bzgl dgl',
};
