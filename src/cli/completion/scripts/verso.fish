# verso: completion for fish; verso completion fish | source
function __verso_complete
    set -l before (commandline -opc)
    verso __complete -- $before[2..-1] (commandline -ct) 2>/dev/null
end
complete -c verso -k -a '(__verso_complete)'
