/** What is said by nobody in particular: «so das Fazit». */
export const tenors =
  'argument befürchtung begründung bilanz fazit forderung hoffnung idee klage kritik plan tenor theorie these vermutung vorwurf wunsch';
