suite_says FaultsDesksTests GIOTHONG_SECONDS="$((MINUTES * 60))"
