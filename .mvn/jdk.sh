# Sourced by mvnw and infra/run: finds a JDK 25 or newer where the default java is older, and exports JAVA_HOME.
waymark_jdk_version() { "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'; }
waymark_default=$(dirname "$(dirname "$(readlink -f "$(command -v javac 2>/dev/null || echo /none/none)")")")
for jdk in "${JAVA_HOME:-/none}" "$waymark_default" /usr/lib/jvm/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* \
  /Library/Java/JavaVirtualMachines/*/Contents/Home; do
  [ -x "$jdk/bin/javac" ] && [ "$(waymark_jdk_version "$jdk")" -ge 25 ] 2>/dev/null && { export JAVA_HOME="$jdk"; break; }
done
