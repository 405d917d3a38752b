#!/usr/bin/env bash
# The work of action.yml: runs candor check, shows its result in the places that GitHub has for it, and ends with its code.
set -euo pipefail

directory=${CANDOR_DIRECTORY:-.}
out=${RUNNER_TEMP:?}/candor
mkdir -p "$out"

if [[ -n ${CANDOR_VERSION:-} ]]; then
  candor=(npx --yes "candor@$CANDOR_VERSION")
elif [[ -x $directory/node_modules/.bin/candor ]]; then
  candor=("$directory/node_modules/.bin/candor")
elif [[ -x node_modules/.bin/candor ]]; then
  candor=(node_modules/.bin/candor)
else
  candor=(npx --yes candor@latest)
fi

options=(--lang "${CANDOR_LANG:-en}")
[[ -z ${CANDOR_SINCE:-} ]] || options+=(--since "$CANDOR_SINCE")
[[ -z ${CANDOR_FAIL_ON:-} ]] || options+=(--fail-on "$CANDOR_FAIL_ON")
[[ ${CANDOR_STRICT:-false} != true ]] || options+=(--strict)
read -ra more <<< "${CANDOR_ARGS:-}"

# Reports of an earlier step must not pass for those of this one, should candor not get as far as writing any.
rm -f "$out"/candor.json "$out"/candor.sarif "$out"/comment.md "$out"/summary.md "$out"/report.txt
code=0
"${candor[@]}" check "$directory" "${options[@]}" ${more[@]+"${more[@]}"} \
  --format github \
  --format "text=$out/report.txt" \
  --format "json=$out/candor.json" \
  --format "sarif=$out/candor.sarif" \
  --format "markdown=$out/comment.md" \
  --format "github-summary=$out/summary.md" || code=$?

{
  echo "exit-code=$code"
  for pair in json=candor.json sarif=candor.sarif markdown=comment.md; do
    [[ ! -f $out/${pair#*=} ]] || echo "${pair%%=*}=$out/${pair#*=}"
  done
} >> "$GITHUB_OUTPUT"
# 2 and 70 come without reports, and candor has said why.
[[ -f $out/report.txt ]] || exit "$code"
cat "$out/report.txt"
[[ -z ${GITHUB_STEP_SUMMARY:-} ]] || cat "$out/summary.md" >> "$GITHUB_STEP_SUMMARY"

if [[ ${CANDOR_COMMENT:-false} == true && -n ${CANDOR_PULL_REQUEST:-} ]]; then
  comments="repos/$GITHUB_REPOSITORY/issues/$CANDOR_PULL_REQUEST/comments"
  # The mark at the head of the comment finds the one that an earlier run wrote.
  if known=$(gh api --paginate "$comments" --jq '.[] | select(.body | startswith("<!-- candor -->")) | .id' | head -n 1); then
    if [[ -n $known ]]; then
      gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$known" --field "body=@$out/comment.md" > /dev/null || known=failed
    else
      gh api --method POST "$comments" --field "body=@$out/comment.md" > /dev/null || known=failed
    fi
  else
    known=failed
  fi
  # A pull request from a fork has no right to comment; the result stands all the same.
  [[ $known != failed ]] || echo '::warning title=candor::the comment could not be written; does the job have the permission pull-requests: write?'
fi

exit "$code"
