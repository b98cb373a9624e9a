suite_says FaultsKillTests GIOTHONG_TIMES="$TIMES"
