suite_says FaultsCrowdTests GIOTHONG_SECONDS="$((MINUTES * 60))"
