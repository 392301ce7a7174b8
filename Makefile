# Every target is one line; what it does stands in .ci/ or in the folder it names.
#   make run      build, make demo data if there is none, serve on 127.0.0.1:$PORT (default 8080)
#   make test     packages, build, Swift tests, browser tests, quick reliability; last line "N passed, N failed"
#   make check    make test, format, release build and its tests, table of routes, schema: what .ci/run runs
.PHONY: run test bench recount check lint format routes schema fuzz ratchet reliability vectors sanitized

run:
	@.ci/serve

test:
	@.ci/test

check:
	@.ci/check

# The table of Benchmarks/: the release build beside its peers.
bench:
	@.ci/packages bench
	@.ci/build release
	@Benchmarks/run

# Every figure of /resultat recounted by other code on 10,000 simulated episodes (process.md I9): EPISODES=10000
EPISODES ?= 10000
recount:
	@.ci/build release --tests
	@STEGET_EPISODES=$(EPISODES) .ci/swift-tests release --filter FigureRecountTests

# Format and architecture: quick, before each commit.
lint:
	@.ci/format
	@.ci/build debug --tests
	@.ci/swift-tests debug --filter ArchitectureTests

# Writes the checked-in table of routes anew; its diff says who may do what from now on.
routes:
	@.ci/build debug
	@.ci/routes --write

# Writes migrations.lock and schema.sql anew from the migrations.
schema:
	@.ci/build debug
	@.ci/schema --write

# Lowers the list of exceptions to the sizes; never raises it.
ratchet:
	@.ci/build debug --tests
	@STEGET_RATCHET=lower .ci/swift-tests debug --filter SizesTests

# SECONDS per target: make fuzz SECONDS=600
SECONDS ?= 60
fuzz:
	@Fuzz/run $(SECONDS)

# The whole of robustness C, about an hour: 50 kill rounds, 2,000 slow connections, 200,000 requests.
reliability:
	@.ci/build release
	@.ci/reliability all

vectors:
	@.ci/build release
	@.ci/reliability vectors

# The vectors again, on a build with the address sanitizer and one with the thread sanitizer.
sanitized:
	@.ci/sanitized address
	@.ci/sanitized thread c09 c10 vectors
