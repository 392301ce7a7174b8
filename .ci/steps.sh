# Read by `test` and `check`: named and timed steps, each with its log, and one sum at the end.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
logs=${STEGET_LOGS:-.build/logs}
mkdir -p "$logs"
passed=0
failed=0
began=$SECONDS

# step NAME COMMAND…: what counted tests (last line "N passed, N failed") adds to the sum; what did not, only if it fails.
step() {
    local name=$1 start=$SECONDS status counted
    local log="$logs/${name//[^A-Za-z0-9]/-}.log"
    shift
    printf '%-32s' "$name"
    "$@" >"$log" 2>&1 </dev/null
    status=$?
    counted=$(grep -Eo '^[0-9]+ passed, [0-9]+ failed$' "$log" | tail -n 1)
    if [ -n "$counted" ]; then
        passed=$((passed + ${counted%% passed*}))
        counted=${counted#*, }
        failed=$((failed + ${counted%% failed}))
        counted=$(tail -n 1 "$log")
        [ "$status" = 0 ] || [[ $counted != *" 0 failed" ]] || failed=$((failed + 1))
    elif [ "$status" != 0 ]; then
        failed=$((failed + 1))
    fi
    printf '%-6s %4d s  %s\n' "$([ "$status" = 0 ] && echo ok || echo FAILED)" $((SECONDS - start)) "$counted"
    [ "$status" = 0 ] || { tail -n 60 "$log" | sed 's/^/    /'; echo "    (all of it: $log)"; }
    return "$status"
}

# Without it nothing that follows can say anything.
needed() {
    step "$@" || finish
}

finish() {
    echo "$((SECONDS - began)) s in all"
    echo "$passed passed, $failed failed"
    [ "$failed" = 0 ]
    exit $?
}
