# verso: completion for bash; eval "$(verso completion bash)"
_verso() {
  local line=${COMP_LINE:0:COMP_POINT} current=${COMP_WORDS[COMP_CWORD]} word meaning typed quoted parted open=
  COMPREPLY=()
  # Behind an open quote the words stand as they are.
  case $current in [\"\']*) open=${current:0:1} current=${current:1} ;; esac
  # The first line is what was typed of the word. Bash has parted it at characters like the colon, and
  # takes what stands before for done; only an @ it replaces together with what follows.
  {
    IFS= read -r typed
    parted=${typed%"$current"}
    parted=${parted%@}
    while IFS=$'\t' read -r word meaning; do
      if [[ $open ]]; then quoted=$word; else printf -v quoted %q "$word"; fi
      COMPREPLY+=("${quoted#"$parted"}")
    done
  } < <(verso __complete --line "$line" 2>/dev/null)
  compopt -o nosort 2>/dev/null
  if [[ ${#COMPREPLY[@]} == 1 && ${COMPREPLY[0]} == *: ]]; then compopt -o nospace; fi
}
complete -o default -F _verso verso
