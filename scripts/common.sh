# Sourced by the scripts: where things are, and how they are made.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
BUILD=$ROOT/build
SYSTEM_PYTHON=/usr/bin/python3 # the one QGIS runs on

# as_root COMMAND... : as the system's administrator
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# make_environment NAME "VENV OPTIONS" REQUIREMENTS... : a virtual environment in build/NAME, made anew when a file changed
make_environment() {
    local folder=$BUILD/$1 options=$2 digest requirements=()
    shift 2
    digest=$(cat "$@" | sha256sum)
    if [ "$(cat "$folder/complete.txt" 2>/dev/null)" != "$digest" ]; then
        echo "Making ${folder#"$ROOT/"}" >&2
        rm -rf "$folder"
        # shellcheck disable=SC2086  # options are words
        "$SYSTEM_PYTHON" -m venv $options "$folder"
        for file in "$@"; do requirements+=(-r "$file"); done
        "$folder/bin/python" -m pip install -q --no-input --disable-pip-version-check --only-binary :all: \
            --require-hashes "${requirements[@]}" >&2 || return 1
        echo "$digest" >"$folder/complete.txt"
    fi
}

# use_engine: INSAR_HOTSPOTS_PYTHON, as named by the caller or the checkout's own
use_engine() {
    if [ -z "${INSAR_HOTSPOTS_PYTHON:-}" ]; then
        "$ROOT/scripts/engine" >&2
        export INSAR_HOTSPOTS_PYTHON=$BUILD/engine/bin/python
    fi
}

# use_training: INSAR_HOTSPOTS_TRAINING_PYTHON, a Python with PyTorch, as named by the caller or the checkout's own
use_training() {
    if [ -z "${INSAR_HOTSPOTS_TRAINING_PYTHON:-}" ]; then
        if ! make_environment training "" "$ROOT/engine/requirements.lock" "$ROOT/tests/requirements-engine.lock" \
            "$ROOT/training/requirements.lock"; then
            echo "PyTorch's build for processors was not found: let pip know PyTorch's own package index," \
                "or name a Python with PyTorch in INSAR_HOTSPOTS_TRAINING_PYTHON." >&2
            return 1
        fi
        export INSAR_HOTSPOTS_TRAINING_PYTHON=$BUILD/training/bin/python
    fi
}

# use_cluster: INSAR_HOTSPOTS_CLUSTER_PYTHON, a Python with Dask and the numerics' libraries
use_cluster() {
    if [ -z "${INSAR_HOTSPOTS_CLUSTER_PYTHON:-}" ]; then
        make_environment cluster "" "$ROOT/cluster/requirements.lock"
        export INSAR_HOTSPOTS_CLUSTER_PYTHON=$BUILD/cluster/bin/python
    fi
}

# use_peers: INSAR_HOTSPOTS_PEERS_PYTHON, a Python with the networks' peers, which need older libraries
use_peers() {
    make_environment peers "" "$ROOT/training/requirements-peers.lock"
    export INSAR_HOTSPOTS_PEERS_PYTHON=$BUILD/peers/bin/python
}

# use_plots: the wheels that the dock draws with, in ui/wheels, as the lock file has them
use_plots() {
    local lock=$ROOT/ui/requirements.lock wheels=$ROOT/ui/wheels
    if [ "$(cat "$wheels/complete.txt" 2>/dev/null)" != "$(sha256sum <"$lock")" ]; then
        rm -rf "$wheels"
        [ -x "$BUILD/pip/bin/python" ] || "$SYSTEM_PYTHON" -m venv "$BUILD/pip" >&2
        "$BUILD/pip/bin/python" -m pip download -q --no-input --disable-pip-version-check --no-deps --require-hashes \
            --only-binary :all: --dest "$wheels" -r "$lock" >&2
        sha256sum <"$lock" >"$wheels/complete.txt"
    fi
}

# use_plugin: QGIS finds this checkout as a plugin
use_plugin() {
    use_plots
    mkdir -p "$BUILD/plugins"
    ln -sfn "$ROOT" "$BUILD/plugins/insar_hotspots"
    export QGIS_PLUGINPATH=$BUILD/plugins
    if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
        export XDG_RUNTIME_DIR=$BUILD/runtime
        mkdir -p -m 700 "$XDG_RUNTIME_DIR"
    fi
}
