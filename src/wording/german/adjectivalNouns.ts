/** Adjectives that people are called by, without their endings, as a pattern: «Beamter», «Beamten». */
export const adjectivalNouns =
  'beamt|abgeordnet|angestellt|beschuldigt|angeklagt|verletzt|verdächtig|aufständisch|betroffen|überlebend|gefangen|jugendlich|freiwillig|vorsitzend|beauftragt|vertraut|geschädigt|angehörig|(?:arbeit|studier|forsch|streik)end';
