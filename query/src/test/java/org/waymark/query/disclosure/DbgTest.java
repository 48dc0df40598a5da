
package org.waymark.query.disclosure;
import java.util.*;
import org.junit.jupiter.api.Test;
class DbgTest { @Test void t(){ int shown=0; long a=0,b=0; int n=0;
 for(long seed=0; seed<150 ; seed++){ 
 var numbers = new RandomTable(new Random(seed), 2);
 long t0=System.nanoTime();
 var first = Suppression.of(numbers.of(List.of(0), false), new Rule(10,5), Known.NOTHING);
 if (seed % 2 == 0) numbers.correct();
 var second = Suppression.of(numbers.of(List.of(0, 1), true), new Rule(10,5), first.known());
 a+=System.nanoTime()-t0; t0=System.nanoTime();
 var told=new HashSet<Count>(first.known().told()); told.addAll(second.known().told()); var w=new LinkedHashMap<>(first.withheld()); w.putAll(second.withheld()); w.keySet().removeAll(told);
 if(n<20) {var f=new Attacker(second.table().sums(), told, w, new Rule(10,5)).found(); if(!f.isEmpty()) System.out.println("FOUND "+seed+" "+f); b+=System.nanoTime()-t0;}
 n++;
 if(n==20||n==149) System.out.println("TIME "+n+" "+a/1e6/n+" ms, attack "+b/1e6/Math.min(n,20));
 if(!second.isSafe()){ shown++; System.out.println("SEED "+seed+" first safe "+first.isSafe()+" exposed "+second.exposed());
  if(shown<3)for(var s: second.table().sums()) System.out.println("  "+s.members().map(c->c.cell()+"="+c.number()+(first.known().told().contains(c)?"!":"")+second.of(c)).toList()); }
}}}
